#!/usr/bin/env python3
"""A client that does everything wrong: the server gives the right error, loses nothing, and goes on.

usage: hostile.py PATH/TO/caveat
"""
import contextlib
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

from client import PATIENCE, Client

PARSE_ERROR, INVALID_REQUEST, METHOD_NOT_FOUND, INVALID_PARAMS = -32700, -32600, -32601, -32602
NOT_INITIALIZED, CANCELLED, FAILED = -32002, -32800, -32803
URI = "file:///bills/a.txt"
POWER = "Article 1. Data\n\nEvery service provider shall retain the traffic data of all its subscribers for two years.\n"
HERE = pathlib.Path(__file__).resolve().parent


def expect(what, got, wanted):
    if got != wanted:
        raise AssertionError(f"{what}: {got!r}, but {wanted!r} was expected")


def framed(body):
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def error_of_nothing(client):
    """The code of the next error that answers no request in particular."""
    return client.wait_for(lambda m: "error" in m and m.get("id") is None)["error"]["code"]


def still_works(client):
    """A text that is open is reviewed: nothing was lost."""
    symbols = client.request("textDocument/documentSymbol", {"textDocument": {"uri": URI}})
    expect("symbols", len(symbols) >= 1, True)


def ready(caveat, capabilities=None, options=None):
    client = Client(caveat)
    client.initialize(capabilities, initializationOptions={"debounce": 0, **(options or {})})
    client.open(URI, POWER)
    expect("a finding", any(d["code"] == "blanket-data-retention" for d in client.diagnostics(URI)), True)
    return client


def bad_json(caveat):
    with ready(caveat) as client:
        for body in (b"{", b"", b"\xff\xfe", b'{"a": "\xc3\x28"}', b"nul", b"[" * 100_000, b'{"a":' * 50_000, b'"\\ud800"', b"1e999999"):
            client.send_bytes(framed(body))
            expect(f"{body[:20]!r}", error_of_nothing(client), PARSE_ERROR)
        for body in (b"[]", b"1", b"null", b"[" * 50_000 + b"]" * 50_000, b'"text"'):
            client.send_bytes(framed(body))
            expect(f"{body[:20]!r}", error_of_nothing(client), INVALID_REQUEST)
        still_works(client)
        expect("exit status", client.quit(), 0)


def bad_messages(caveat):
    with ready(caveat) as client:
        for message in ({}, {"id": 1.5, "method": "x"}, {"id": [], "method": "x"}, {"id": {}}, {"method": 7}):
            client.send(message)
            expect(f"{message}", error_of_nothing(client), INVALID_REQUEST)
        client.send({"id": "a", "method": 7})
        expect("a number for a method", client.answer_to("a")["error"]["code"], INVALID_REQUEST)
        client.send({"id": "b", "method": "textDocument/hover", "params": {"textDocument": {"uri": URI}, "position": {"line": 2, "character": 40}}})
        expect("an id that is a string", "retention" in json.dumps(client.answer_to("b")["result"]), True)
        client.send({"id": 99, "result": {"of": "a request that was never made"}})
        client.send({"id": 99, "error": {"code": 1, "message": "no"}})
        still_works(client)


def bad_headers(caveat):
    with ready(caveat) as client:
        good = framed(json.dumps({"jsonrpc": "2.0", "id": "after", "method": "nothing"}).encode())
        for header in (
            b"Content-Length: -5\r\n\r\n",
            b"Content-Length: five\r\n\r\n",
            b"Content-Length: 99999999999999999999999\r\n\r\n",
            b"Content-Type: text\r\n\r\n{}",
            b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
            b"\r\n\r\n",
            b"x" * 20_000 + b"\r\n\r\n",
            b"{}{}{}\r\n\r\n",
        ):
            client.send_bytes(header + good)
            expect(f"{header[:30]!r}", error_of_nothing(client), PARSE_ERROR)
            expect("the message after it", client.answer_to("after")["error"]["code"], METHOD_NOT_FOUND)
        for header in (b"content-length: %d\n\n", b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:%d \r\n\r\n"):
            body = json.dumps({"jsonrpc": "2.0", "id": "odd", "method": "nothing"}).encode()
            client.send_bytes(header % len(body) + body)
            expect("an odd header", client.answer_to("odd")["error"]["code"], METHOD_NOT_FOUND)
        for byte in good:
            client.send_bytes(bytes([byte]))
        expect("byte by byte", client.answer_to("after")["error"]["code"], METHOD_NOT_FOUND)
        still_works(client)


def huge_message(caveat):
    """A message over the limit is skipped, however long it says it is, and costs no memory."""
    with ready(caveat) as client:
        size = 300 * 1024 * 1024
        client.send_bytes(b"Content-Length: %d\r\n\r\n" % size)
        block = b" " * (1024 * 1024)
        for _ in range(size // len(block)):
            client.send_bytes(block)
        expect("300 MB", error_of_nothing(client), INVALID_REQUEST)
        status = pathlib.Path(f"/proc/{client.process.pid}/status").read_text()
        peak = int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) // 1024
        expect(f"peak memory {peak} MB", peak < 200, True)
        still_works(client)


def large_document(caveat):
    with ready(caveat) as client:
        text = (HERE.parent / "corpus" / "control.txt").read_text() + "\n"
        text = text * (20_000_000 // len(text)) + POWER
        client.open("file:///bills/large.txt", text)
        found = client.diagnostics("file:///bills/large.txt")
        expect("findings in 20 MB", "blanket-data-retention" in [one["code"] for one in found], True)
        client.change("file:///bills/large.txt", 2, {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 1}}, "text": "D"})
        expect("after an edit", len(client.diagnostics("file:///bills/large.txt")), len(found))
        one_line = "The police may intercept any communication. " * 100_000
        client.open("file:///bills/line.txt", one_line)
        client.diagnostics("file:///bills/line.txt")
        still_works(client)
        expect("exit status", client.quit(), 0)


def odd_edits(caveat):
    with ready(caveat) as client:
        far = {"line": 4_000_000_000, "character": 4_000_000_000}
        start = {"line": 0, "character": 0}
        edits = [
            {"range": {"start": far, "end": far}, "text": "\nArticle 2. End\n\nNothing.\n"},  # past the end: at the end
            {"range": {"start": {"line": 0, "character": 99}, "end": {"line": 0, "character": 99}}, "text": "!"},  # past the line
            {"range": {"start": {"line": 0, "character": 10}, "end": start}, "text": "Article 1."},  # backwards
        ]
        client.change(URI, 2, *edits)
        symbols = client.request("textDocument/documentSymbol", {"textDocument": {"uri": URI}})
        expect("two articles", len(symbols), 2)
        for params in (
            {"textDocument": {"uri": URI, "version": 3}},
            {"textDocument": {"uri": URI, "version": 3}, "contentChanges": "x"},
            {"textDocument": {"uri": URI, "version": 3}, "contentChanges": [{}]},
            {"textDocument": {"uri": URI, "version": 3}, "contentChanges": [{"text": 5}]},
            {"textDocument": {"uri": URI, "version": 3}, "contentChanges": [{"text": "x", "range": {"start": start}}]},
            {"textDocument": {"uri": URI, "version": 3}, "contentChanges": [{"text": "x", "range": {"start": {"line": -1, "character": 0}, "end": start}}]},
            {"textDocument": {"uri": URI, "version": 3}, "contentChanges": [{"text": "Article 9\n\nOther words."}, {"text": 5}]},  # none of them is made
            {"textDocument": {"uri": "file:///bills/never-opened.txt", "version": 3}, "contentChanges": [{"text": "x"}]},
            {"textDocument": URI},
            [],
            None,
        ):
            client.notify("textDocument/didChange", params)
            client.notification("window/logMessage")
        expect("the text is as it was", client.request("textDocument/documentSymbol", {"textDocument": {"uri": URI}}), symbols)
        client.change(URI, 1, {"range": {"start": far, "end": far}, "text": "\nArticle 3. Late\n\nNothing.\n"})
        client.notification("window/logMessage", lambda p: "version" in p["message"])
        symbols = client.request("textDocument/documentSymbol", {"textDocument": {"uri": URI}})
        expect("a change with an old version is not lost", len(symbols), 3)
        client.open(URI, POWER, version=9)
        client.notification("window/logMessage", lambda p: "already" in p["message"])
        client.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
        client.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
        client.notification("window/logMessage", lambda p: "not open" in p["message"])
        client.open(URI, "\ud83d".encode("utf-8", "surrogatepass").decode("utf-8", "replace") + POWER)
        still_works(client)


def wrong_params(caveat):
    with ready(caveat) as client:
        document = {"textDocument": {"uri": URI}}
        cases = {
            "textDocument/hover": [None, {}, [], document, {**document, "position": {"line": "2", "character": 1}}, {**document, "position": 5}],
            "textDocument/codeAction": [{}, document, {**document, "range": {"start": {"line": 0}}}],
            "textDocument/inlayHint": [document],
            "textDocument/selectionRange": [document, {**document, "positions": [{}]}, {**document, "positions": [{"line": 0, "character": 0}] * 5000}],
            "textDocument/definition": [{"textDocument": {"uri": "file:///bills/b.txt"}, "position": {"line": 0, "character": 0}}, {"textDocument": 1}],
            "textDocument/diagnostic": [{}, {"textDocument": {}}],
            "workspace/executeCommand": [{}, {"command": "rm"}, {"command": "caveat.explain"}, {"command": "caveat.explain", "arguments": [1]},
                                         {"command": "caveat.openCitation", "arguments": ["file:///etc/passwd"]},
                                         {"command": "caveat.copySubmission", "arguments": [URI, "0"]}],
            "caveat/report": [{**document, "format": "docks"}],
            "caveat/suppression": [document],
            "caveat/reviewFile": [{}],
            "caveat/reviewWorkspace": [{}],
            "caveat/compare": [{"base": "/a"}],
        }  # fmt: skip
        for method, all_params in cases.items():
            for params in all_params:
                expect(f"{method} {str(params)[:80]}", client.error(method, params), INVALID_PARAMS)
        expect("no such file", client.error("caveat/reviewFile", {"path": "/no/such/file.docx"}), FAILED)
        expect("an unknown method", client.error("textDocument/formatting", document), METHOD_NOT_FOUND)
        expect("an unknown $ request", client.error("$/whatever", {}), METHOD_NOT_FOUND)
        client.notify("$/whatever", {})
        client.notify("workspace/didChangeWatchedFiles", {"changes": "x"})
        client.notify("workspace/didChangeWorkspaceFolders", {"event": {"added": [{}], "removed": 5}})
        client.notify("workspace/didChangeConfiguration", {"settings": {"caveat": {"debounce": "fast", "checks": "all", "profile": 5}}})
        still_works(client)


def lifecycle(caveat):
    with Client(caveat) as client:
        expect("before initialize", client.error("textDocument/hover", {}), NOT_INITIALIZED)
        client.open(URI, POWER)  # dropped
        expect("shutdown before initialize", client.error("shutdown"), NOT_INITIALIZED)
        client.initialize()
        expect("a second initialize", client.error("initialize", {"capabilities": {}}), INVALID_REQUEST)
        expect("what was opened before", client.error("textDocument/documentSymbol", {"textDocument": {"uri": URI}}), INVALID_PARAMS)
        client.request("shutdown")
        for method in ("shutdown", "textDocument/hover", "initialize"):
            expect(f"{method} after shutdown", client.error(method, {}), INVALID_REQUEST)
        client.open(URI, POWER)
        client.notify("exit")
        expect("exit status", client.process.wait(PATIENCE), 0)
    with Client(caveat) as client, tempfile.TemporaryDirectory() as folder:
        client.initialize()
        long = pathlib.Path(folder) / "long.txt"
        long.write_text("Act\n\n" + "".join(f"Article {i}\n\nThe police may intercept communications.\n\n" for i in range(1, 2000)))
        waiting = [client.start_request("caveat/reviewFile", {"path": str(long)}) for _ in range(5)]
        client.request("shutdown")
        answers = [client.answer_to(one) for one in waiting]
        expect("those that wait are answered", [one for one in answers if "result" not in one and one["error"]["code"] != CANCELLED], [])
        client.notify("exit")
        expect("exit status", client.process.wait(PATIENCE), 0)
    with Client(caveat) as client:
        client.initialize()
        client.notify("exit")
        expect("exit without shutdown", client.process.wait(PATIENCE), 1)
    with Client(caveat) as client:
        client.notify("exit")
        expect("exit before initialize", client.process.wait(PATIENCE), 1)


def dead_client(caveat):
    for bytes_before in (b"", b"Content-Length: 10\r\n\r\n{", b"Content-Le"):
        with ready(caveat) as client:
            client.send_bytes(bytes_before)
            client.process.stdin.close()
            expect("status when the input ends", client.process.wait(PATIENCE), 1)
            client.process.stdin = open(os.devnull, "wb")
    # A client that no longer reads, and one whose process is gone while its pipe lives on.
    sleeper = subprocess.Popen(["sleep", "1000"])
    client = Client(caveat)
    client.request("initialize", {"processId": sleeper.pid, "capabilities": {}})
    sleeper.send_signal(signal.SIGKILL)
    sleeper.wait()
    expect("status when the client's process is gone", client.process.wait(PATIENCE), 1)
    client.reader.join(PATIENCE)
    client.process.stdin.close()
    client.process.stdout.close()


def cancellation(caveat):
    """A long queue of requests, then the last one cancelled: the reading thread sees it before its turn comes."""
    with ready(caveat) as client:
        text = (HERE.parent / "corpus" / "commonwealth-act.txt").read_text() * 300
        client.open("file:///bills/long.txt", text)
        document = {"textDocument": {"uri": "file:///bills/long.txt"}}
        first = [client.start_request("textDocument/semanticTokens/full", document) for _ in range(4)]
        last = client.start_request("textDocument/semanticTokens/full", document)
        client.notify("$/cancelRequest", {"id": last})
        client.notify("$/cancelRequest", {"id": "never made"})
        client.notify("$/cancelRequest", {})
        expect("cancelled", client.answer_to(last)["error"]["code"], CANCELLED)
        for one in first:
            expect("not cancelled", "result" in client.answer_to(one), True)
        client.notify("$/cancelRequest", {"id": first[0]})
        still_works(client)


def only_the_last_state_is_published(caveat):
    """A burst of typing is one review: what is stale is dropped, the last state is told."""
    with ready(caveat, {"textDocument": {"publishDiagnostics": {"versionSupport": True}}}, {"debounce": 100}) as client:
        for version in range(2, 302):
            client.change(URI, version, {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}, "text": "\n"})
        last = client.diagnostics(URI, 301)
        expect("moved by all edits", last[0]["range"]["start"]["line"], 302)
        earlier = [m for m in client.seen if m.get("method") == "textDocument/publishDiagnostics"]
        expect(f"{len(earlier)} stale publications", len(earlier) < 30, True)


@contextlib.contextmanager
def listening(caveat):
    """A server on a socket, and its port."""
    server = subprocess.Popen([caveat, "lsp", "--socket", "0"], stderr=subprocess.PIPE, text=True)
    try:
        yield server, int(server.stderr.readline().rsplit(":", 1)[1])
    finally:
        if server.poll() is None:
            server.kill()
        server.wait()
        server.stderr.close()


def over_a_socket(caveat):
    with listening(caveat) as (server, port):
        expect("only the loopback interface listens", listeners(port), {"0100007F"})
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
            stream = connection.makefile("rwb")
            for message in ({"id": 1, "method": "initialize", "params": {"capabilities": {}}}, {"id": 2, "method": "shutdown"}, {"method": "exit"}):
                stream.write(framed(json.dumps({"jsonrpc": "2.0", **message}).encode()))
            stream.flush()
            answers = stream.read()
        expect("answers", answers.count(b'"result"'), 2)
        expect("exit status", server.wait(PATIENCE), 0)


def a_second_editor(caveat):
    """A second editor is refused, not kept waiting."""
    with listening(caveat) as (server, port):
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
            stream = connection.makefile("rwb")

            def ask(identifier, method, params=None):
                stream.write(framed(json.dumps({"jsonrpc": "2.0", "id": identifier, "method": method, "params": params}).encode()))
                stream.flush()
                length = int(stream.readline().split(b":")[1])
                stream.readline()
                return json.loads(stream.read(length))

            ask(0, "initialize", {"capabilities": {}})
            try:
                socket.create_connection(("127.0.0.1", port), timeout=PATIENCE).close()
                refused = False
            except ConnectionRefusedError:
                refused = True
            expect("a second editor is refused", refused, True)
            ask(99, "shutdown")
            stream.write(framed(b'{"jsonrpc":"2.0","method":"exit"}'))
            stream.flush()
            expect("exit status", server.wait(PATIENCE), 0)


def listeners(port):
    """The addresses, as /proc has them, on which something listens at this port."""
    rows = [line.split() for name in ("tcp", "tcp6") for line in pathlib.Path(f"/proc/net/{name}").read_text().splitlines()[1:]]
    return {row[1].split(":")[0] for row in rows if row[3] == "0A" and int(row[1].split(":")[1], 16) == port}


TESTS = [
    bad_json, bad_messages, bad_headers, huge_message, large_document, odd_edits, wrong_params, lifecycle, dead_client, cancellation,
    only_the_last_state_is_published, over_a_socket, a_second_editor,
]  # fmt: skip


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    caveat = str(pathlib.Path(sys.argv[1]).resolve())
    failed = 0
    for test in TESTS:
        if sys.argv[2:] and test.__name__ not in sys.argv[2:]:
            continue
        begin = time.monotonic()
        try:
            test(caveat)
            print(f"{test.__name__}: well ({time.monotonic() - begin:.1f} s)", flush=True)
        except Exception as error:  # every test is told of, whatever went wrong in it
            failed += 1
            print(f"{test.__name__}: {type(error).__name__}: {error}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
