// Prints what danger-plugin-lint-report reads in a Checkstyle file, as JSON. usage: node checkstyle.mjs FILE ROOT
import { readFileSync } from "node:fs";
import xml from "xml-js";
import parser from "danger-plugin-lint-report/dist/parse/checkstyle_parser.js";

const [file, root] = process.argv.slice(2);
console.log(JSON.stringify(parser.parseCheckstyle(xml.xml2js(readFileSync(file, "utf8")), root)));
