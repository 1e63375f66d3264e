#!/usr/bin/env python3
"""The Debian package: what is in it, lintian, and whether it works on a root that has nothing but what it depends on.

The root is made, without a network, of the files of the packages installed here that the package needs, and of what those need: what is not
said in Depends is not there. With the address of a Debian mirror in CAVEAT_DEBIAN_MIRROR, a root is also made by debootstrap, and the package
installed there by apt.

usage: deb_test.py BUILD_FOLDER VERSION
"""
import functools
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
BUILD = VERSION = ""


def run(*arguments, timeout=200, **options):
    done = subprocess.run(list(map(str, arguments)), capture_output=True, text=True, timeout=timeout, **options)
    assert done.returncode == 0, (arguments, done.stdout[-2000:], done.stderr[-2000:])
    return done.stdout


@functools.lru_cache(maxsize=None)
def installed(package):
    """(package, the alternatives of each thing it depends on), or None; a virtual package is the first that provides it."""
    done = subprocess.run(["dpkg-query", "-W", "-f", "${db:Status-Status}\t${Package}:${Architecture}\t${Pre-Depends}, ${Depends}\n", package],
                          capture_output=True, text=True, timeout=60)
    for line in done.stdout.splitlines():
        status, name, depends = line.split("\t")
        if status == "installed":
            return name, alternatives(depends)
    return providers().get(package)


@functools.lru_cache(maxsize=None)
def providers():
    found = {}
    for line in run("dpkg-query", "-W", "-f", "${Package}\t${Provides}\n").splitlines():
        package, provided = line.split("\t")
        for name in re.findall(r"[a-z0-9][a-z0-9.+-]+(?![^(]*\))", provided):
            found.setdefault(name, installed(package) if name != package else None)
    return found


def alternatives(depends):
    wanted = [re.sub(r"\(.*?\)|:\w+", "", entry) for entry in depends.split(",")]
    return [[name.strip() for name in entry.split("|")] for entry in wanted if entry.strip()]


def needed(depends):
    found, rest = {}, alternatives(depends)
    while rest:
        known = [one for one in map(installed, rest.pop()) if one]
        if known and known[0][0] not in found:
            found[known[0][0]] = True
            rest += known[0][1]
    return sorted(found)


class Deb(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.temporary.name)
        run("cpack", "-G", "DEB", "-B", cls.folder, "--config", BUILD / "CPackConfig.cmake", cwd=BUILD)
        (cls.deb,) = cls.folder.glob("*.deb")

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def field(self, name):
        return run("dpkg-deb", "-f", self.deb, name).strip()

    def test_contents(self):
        self.assertRegex(self.deb.name, rf"^caveat_{re.escape(VERSION)}_\w+\.deb$")
        self.assertEqual((self.field("Package"), self.field("Version")), ("caveat", VERSION))
        depends = self.field("Depends")
        for library in ("libc6", "libpoppler-glib8", "libzip4", "libicu72", "libjemalloc2"):
            self.assertRegex(depends, rf"(^|, ){re.escape(library)}( |,|$)")
        for linked_in in ("-dev", "libyaml-cpp", "libboost", "libstemmer", "libpugixml"):
            self.assertNotIn(linked_in, depends)
        names = {line.split()[-1] for line in run("dpkg-deb", "-c", self.deb).splitlines()}
        for name in ("bin/caveat", "lib/caveat/modules/caveat_poppler.so", "lib/caveat/modules/caveat_zip.so", "share/man/man1/caveat.1.gz", "share/bash-completion/completions/caveat", "share/zsh/vendor-completions/_caveat",
                     "share/fish/vendor_completions.d/caveat.fish", "share/caveat/schema/config.schema.json", "share/doc/caveat/copyright", "share/doc/caveat/linked/libyaml-cpp-dev"):
            self.assertIn("./usr/" + name, names)

    def test_as_the_readme_says(self):
        readme = (HERE.parent.parent / "README.md").read_text()
        self.assertIn(f"apt-get install ./build/release/caveat_{VERSION}_amd64.deb\n", readme)
        self.assertIn('"deb"', run("cpack", "--list-presets", cwd=HERE.parent.parent))

    @unittest.skipUnless(shutil.which("lintian"), "lintian is not installed")
    def test_lintian_has_nothing_to_say(self):
        options = ["--allow-root"] if os.geteuid() == 0 else []
        self.assertEqual(run("lintian", *options, "--fail-on", "error,warning", self.deb).strip(), "")

    @unittest.skipUnless(os.geteuid() == 0, "only root can change the root folder")
    def test_on_a_clean_root(self):
        root = self.folder / "root"
        for name in ("bin", "sbin", "lib", "lib64"):
            (root / "usr" / name).mkdir(parents=True)
            (root / name).symlink_to("usr/" + name)
        (root / "var/lib/dpkg/updates").mkdir(parents=True)
        (root / "var/lib/dpkg/info").mkdir()
        (root / "tmp").mkdir()
        packages = needed(self.field("Depends"))
        listed = run("dpkg-query", "-L", *packages).splitlines()
        files = sorted({path for path in listed if path.startswith("/") and not path.startswith("/usr/share/") and os.path.lexists(path) and
                        (os.path.islink(path) or not os.path.isdir(path))})
        run("tar", "-cf", self.folder / "files.tar", "--no-recursion", "-C", "/", "-T", "-", input="\n".join(path[1:] for path in files))
        run("tar", "-xf", self.folder / "files.tar", "-C", root, "--keep-directory-symlink")
        (root / "var/lib/dpkg/status").write_text(run("dpkg-query", "-s", *packages))
        self.assertFalse((root / "usr/bin/g++").exists())
        run("dpkg", "--root", root, "--force-script-chrootless", "-i", self.deb)
        self.assertIn("caveat", run("dpkg", "--root", root, "-s", "caveat"))
        shutil.copy(HERE.parent / "corpus" / "sample-bill.md", root / "tmp/bill.md")
        os.chmod(root / "tmp/bill.md", 0o644)
        inside = lambda *arguments: subprocess.run(["/usr/sbin/chroot", root, "/usr/bin/caveat", *arguments], capture_output=True, text=True, timeout=200,
                                                   env={"LC_ALL": "C.UTF-8"})
        done = inside("test")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("all come out as they should", done.stdout)
        done = inside("check", "/tmp/bill.md")
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        run("dpkg", "--root", root, "--force-script-chrootless", "-P", "caveat")
        self.assertFalse((root / "usr/bin/caveat").exists())

    @unittest.skipUnless(os.geteuid() == 0 and shutil.which("debootstrap") and os.environ.get("CAVEAT_DEBIAN_MIRROR"),
                         "a root by debootstrap needs root, debootstrap, and a mirror's address in CAVEAT_DEBIAN_MIRROR")
    def test_on_a_root_by_debootstrap(self):
        root = self.folder / "debootstrap"
        release = re.search(r"^VERSION_CODENAME=(\w+)", pathlib.Path("/etc/os-release").read_text(), re.M)[1]
        run("debootstrap", "--variant=minbase", release, root, os.environ["CAVEAT_DEBIAN_MIRROR"], timeout=900)
        shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
        shutil.copy(self.deb, root / "tmp/caveat.deb")
        shutil.copy(HERE.parent / "corpus" / "sample-bill.md", root / "tmp/bill.md")
        inside = lambda *arguments: run("/usr/sbin/chroot", root, "/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8",
                                        "DEBIAN_FRONTEND=noninteractive", *arguments, timeout=600)
        inside("apt-get", "update")
        inside("apt-get", "install", "--yes", "--no-install-recommends", "/tmp/caveat.deb")
        self.assertIn("all come out as they should", inside("caveat", "test"))
        self.assertIn("production-order", inside("caveat", "check", "--format", "jsonl", "--fail-on", "never", "/tmp/bill.md"))
        inside("apt-get", "purge", "--yes", "caveat")
        self.assertFalse((root / "usr/bin/caveat").exists())


if __name__ == "__main__":
    BUILD, VERSION = pathlib.Path(sys.argv.pop(1)).resolve(), sys.argv.pop(1)
    unittest.main()
