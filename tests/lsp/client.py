"""A language client for tests: it starts `caveat lsp` and speaks the protocol with it, in as many words as a test needs."""
import json
import os
import queue
import subprocess
import threading

# Seconds that an answer may take on a busy machine; longer where sanitizers watch.
PATIENCE = 60 * int(os.environ.get("CAVEAT_PATIENCE", "1"))


class Client:
    """One server over standard input and output. Use as a context manager: what is left of the server is stopped by its own id."""

    def __init__(self, caveat, folder=None):
        self.process = subprocess.Popen([caveat, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder)
        self.received = queue.Queue()
        self.seen = []  # everything received and not yet asked for, in order
        self.next_id = 0
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        finally:
            self.reader.join(PATIENCE)
            self.process.stdout.close()

    def _read(self):
        stream = self.process.stdout
        while True:
            length = None
            while True:
                line = stream.readline()
                if not line:
                    self.received.put(None)
                    return
                if line in (b"\r\n", b"\n"):
                    break
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            self.received.put(json.loads(stream.read(length)))

    def send_bytes(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        self.send_bytes(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def notify(self, method, params=None):
        self.send({"method": method, **({} if params is None else {"params": params})})

    def start_request(self, method, params=None):
        self.next_id += 1
        self.send({"id": self.next_id, "method": method, **({} if params is None else {"params": params})})
        return self.next_id

    def receive(self):
        message = self.received.get(timeout=PATIENCE)
        if message is None:
            raise EOFError("the server ended")
        return message

    def wait_for(self, wanted):
        """The first message that `wanted` accepts, of those that came already or are to come; others stay for later."""
        for i, message in enumerate(self.seen):
            if wanted(message):
                return self.seen.pop(i)
        while True:
            message = self.receive()
            if wanted(message):
                return message
            self.seen.append(message)

    def answer_to(self, identifier):
        return self.wait_for(lambda m: m.get("id") == identifier and "method" not in m)

    def request(self, method, params=None):
        """The result; fails on an error."""
        answer = self.answer_to(self.start_request(method, params))
        if "error" in answer:
            raise AssertionError(f"{method}: {answer['error']}")
        return answer["result"]

    def error(self, method, params=None):
        """The error code of a request that has to fail."""
        answer = self.answer_to(self.start_request(method, params))
        if "error" not in answer:
            raise AssertionError(f"{method}: an error was expected, not {answer['result']}")
        return answer["error"]["code"]

    def notification(self, method, wanted=lambda params: True):
        return self.wait_for(lambda m: m.get("method") == method and "id" not in m and wanted(m["params"]))["params"]

    def asked(self, method):
        """The next request of the server for this method."""
        return self.wait_for(lambda m: m.get("method") == method and "id" in m)

    def initialize(self, capabilities=None, **params):
        result = self.request("initialize", {"processId": os.getpid(), "rootUri": None, "capabilities": capabilities or {}, **params})
        self.notify("initialized", {})
        return result

    def open(self, uri, text, language="plaintext", version=1):
        self.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": language, "version": version, "text": text}})

    def change(self, uri, version, *changes):
        self.notify("textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": list(changes)})

    def diagnostics(self, uri, version=None):
        return self.notification(
            "textDocument/publishDiagnostics", lambda p: p["uri"] == uri and (version is None or p.get("version") == version)
        )["diagnostics"]

    def quit(self):
        """shutdown and exit; the exit status."""
        self.request("shutdown")
        self.notify("exit")
        return self.process.wait(PATIENCE)
