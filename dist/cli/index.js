#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 4807:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(6612);
    const parser_1 = __nccwpck_require__(5152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 6612:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    const string_intern_1 = __nccwpck_require__(4579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 5152:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 8525:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 4579:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 9547:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(6612);
    const edit = __nccwpck_require__(4807);
    const scanner = __nccwpck_require__(8525);
    const parser = __nccwpck_require__(5152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5955:
/***/ ((module) => {



const hasBuffer = typeof Buffer !== 'undefined'
const suspectProtoRx = /"(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])"\s*:/
const suspectConstructorRx = /"(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)"\s*:/

/**
 * @description Internal parse function that parses JSON text with security checks.
 * @private
 * @param {string|Buffer} text - The JSON text string or Buffer to parse.
 * @param {Function} [reviver] - The JSON.parse() optional reviver argument.
 * @param {import('./types').ParseOptions} [options] - Optional configuration object.
 * @returns {*} The parsed object.
 * @throws {SyntaxError} If a forbidden prototype property is found and `options.protoAction` or
 * `options.constructorAction` is `'error'`.
 */
function _parse (text, reviver, options) {
  // Normalize arguments
  if (options == null) {
    if (reviver !== null && typeof reviver === 'object') {
      options = reviver
      reviver = undefined
    }
  }

  if (hasBuffer && Buffer.isBuffer(text)) {
    text = text.toString()
  }

  // BOM checker
  if (text && text.charCodeAt(0) === 0xFEFF) {
    text = text.slice(1)
  }

  // Parse normally, allowing exceptions
  const obj = JSON.parse(text, reviver)

  // Ignore null and non-objects
  if (obj === null || typeof obj !== 'object') {
    return obj
  }

  const protoAction = (options && options.protoAction) || 'error'
  const constructorAction = (options && options.constructorAction) || 'error'

  // options: 'error' (default) / 'remove' / 'ignore'
  if (protoAction === 'ignore' && constructorAction === 'ignore') {
    return obj
  }

  if (protoAction !== 'ignore' && constructorAction !== 'ignore') {
    if (suspectProtoRx.test(text) === false && suspectConstructorRx.test(text) === false) {
      return obj
    }
  } else if (protoAction !== 'ignore' && constructorAction === 'ignore') {
    if (suspectProtoRx.test(text) === false) {
      return obj
    }
  } else {
    if (suspectConstructorRx.test(text) === false) {
      return obj
    }
  }

  // Scan result for proto keys
  return filter(obj, { protoAction, constructorAction, safe: options && options.safe })
}

/**
 * @description Scans and filters an object for forbidden prototype properties.
 * @param {Object} obj - The object being scanned.
 * @param {import('./types').ParseOptions} [options] - Optional configuration object.
 * @returns {Object|null} The filtered object, or `null` if safe mode is enabled and issues are found.
 * @throws {SyntaxError} If a forbidden prototype property is found and `options.protoAction` or
 * `options.constructorAction` is `'error'`.
 */
function filter (obj, { protoAction = 'error', constructorAction = 'error', safe } = {}) {
  let next = [obj]

  while (next.length) {
    const nodes = next
    next = []

    for (const node of nodes) {
      if (protoAction !== 'ignore' && Object.prototype.hasOwnProperty.call(node, '__proto__')) { // Avoid calling node.hasOwnProperty directly
        if (safe === true) {
          return null
        } else if (protoAction === 'error') {
          throw new SyntaxError('Object contains forbidden prototype property')
        }

        delete node.__proto__ // eslint-disable-line no-proto
      }

      if (constructorAction !== 'ignore' &&
          Object.prototype.hasOwnProperty.call(node, 'constructor') &&
          node.constructor !== null &&
          typeof node.constructor === 'object' &&
          Object.prototype.hasOwnProperty.call(node.constructor, 'prototype')) { // Avoid calling node.hasOwnProperty directly
        if (safe === true) {
          return null
        } else if (constructorAction === 'error') {
          throw new SyntaxError('Object contains forbidden prototype property')
        }

        delete node.constructor
      }

      for (const key in node) {
        const value = node[key]
        if (value && typeof value === 'object') {
          next.push(value)
        }
      }
    }
  }
  return obj
}

/**
 * @description Parses a given JSON-formatted text into an object.
 * @param {string|Buffer} text - The JSON text string or Buffer to parse.
 * @param {Function} [reviver] - The `JSON.parse()` optional reviver argument, or options object.
 * @param {import('./types').ParseOptions} [options] - Optional configuration object.
 * @returns {*} The parsed object.
 * @throws {SyntaxError} If the JSON text is malformed or contains forbidden prototype properties
 * when `options.protoAction` or `options.constructorAction` is `'error'`.
 */
function parse (text, reviver, options) {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return _parse(text, reviver, options)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/**
 * @description Safely parses a given JSON-formatted text into an object.
 * @param {string|Buffer} text - The JSON text string or Buffer to parse.
 * @param {Function} [reviver] - The `JSON.parse()` optional reviver argument.
 * @returns {*|null|undefined} The parsed object, `null` if security issues found, or `undefined` on parse error.
 */
function safeParse (text, reviver) {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  let result
  try {
    result = _parse(text, reviver, { safe: true })
  } catch {
    result = undefined
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
  return result
}

module.exports = parse
module.exports["default"] = parse
module.exports.parse = parse
module.exports.safeParse = safeParse
module.exports.scan = filter


/***/ }),

/***/ 1172:
/***/ ((module) => {


var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/index.ts
var index_exports = {};
__export(index_exports, {
  CompareOperation: () => CompareOperation,
  Operation: () => Operation,
  applyChangelist: () => applyChangelist,
  applyChangeset: () => applyChangeset,
  atomizeChangeset: () => atomizeChangeset,
  compare: () => compare2,
  createContainer: () => createContainer,
  createValue: () => createValue,
  diff: () => diff,
  enrich: () => enrich,
  getTypeOfObj: () => getTypeOfObj,
  revertChangeset: () => revertChangeset,
  unatomizeChangeset: () => unatomizeChangeset
});
module.exports = __toCommonJS(index_exports);

// src/helpers.ts
function splitJSONPath(path) {
  const parts = [];
  let currentPart = "";
  let inSingleQuotes = false;
  let inBrackets = 0;
  for (let i = 0; i < path.length; i++) {
    const char = path[i];
    if (char === "'" && path[i - 1] !== "\\") {
      inSingleQuotes = !inSingleQuotes;
    } else if (char === "[" && !inSingleQuotes) {
      inBrackets++;
    } else if (char === "]" && !inSingleQuotes) {
      inBrackets--;
    }
    if (char === "." && !inSingleQuotes && inBrackets === 0) {
      parts.push(currentPart);
      currentPart = "";
    } else {
      currentPart += char;
    }
  }
  if (currentPart !== "") {
    parts.push(currentPart);
  }
  return parts;
}
function arrayDifference(first, second) {
  const secondSet = new Set(second);
  return first.filter((item) => !secondSet.has(item));
}
function arrayIntersection(first, second) {
  const secondSet = new Set(second);
  return first.filter((item) => secondSet.has(item));
}
function keyBy(arr, getKey2) {
  const result = {};
  for (const [index, item] of Object.entries(arr)) {
    result[String(getKey2(item, false, Number(index)))] = item;
  }
  return result;
}
function setByPath(obj, path, value) {
  const parts = path.replaceAll(/\[(\d+)\]/g, ".$1").split(".").filter(Boolean);
  let current = obj;
  for (let i = 0; i < parts.length - 1; i++) {
    const part = parts[i];
    if (!(part in current)) {
      current[part] = /^\d+$/.test(parts[i + 1]) ? [] : {};
    }
    current = current[part];
  }
  current[parts.at(-1)] = value;
}

// src/jsonDiff.ts
var Operation = /* @__PURE__ */ ((Operation2) => {
  Operation2["REMOVE"] = "REMOVE";
  Operation2["ADD"] = "ADD";
  Operation2["UPDATE"] = "UPDATE";
  return Operation2;
})(Operation || {});
function diff(oldObj, newObj, options = {}) {
  let { embeddedObjKeys } = options;
  const { keysToSkip, treatTypeChangeAsReplace } = options;
  if (embeddedObjKeys instanceof Map) {
    embeddedObjKeys = new Map(
      Array.from(embeddedObjKeys.entries()).map(([key, value]) => [
        key instanceof RegExp ? key : key.replace(/^\./, ""),
        value
      ])
    );
  } else if (embeddedObjKeys) {
    embeddedObjKeys = Object.fromEntries(
      Object.entries(embeddedObjKeys).map(([key, value]) => [key.replace(/^\./, ""), value])
    );
  }
  return compare(oldObj, newObj, [], [], {
    embeddedObjKeys,
    keysToSkip: keysToSkip ?? [],
    treatTypeChangeAsReplace: treatTypeChangeAsReplace ?? true
  });
}
var applyChangeset = (obj, changeset) => {
  if (changeset) {
    changeset.forEach((change) => {
      const { type, key, value, embeddedKey } = change;
      if (value !== null && value !== void 0 || type === "REMOVE" /* REMOVE */ || value === null && type === "ADD" /* ADD */ || value === void 0 && type === "ADD" /* ADD */) {
        applyLeafChange(obj, change, embeddedKey);
      } else {
        applyBranchChange(key === "$root" ? obj : obj[key], change);
      }
    });
  }
  return obj;
};
var revertChangeset = (obj, changeset) => {
  if (changeset) {
    changeset.reverse().forEach((change) => {
      const { value, type } = change;
      if (!change.changes || value === null && type === "REMOVE" /* REMOVE */) {
        revertLeafChange(obj, change);
      } else {
        revertBranchChange(change.key === "$root" ? obj : obj[change.key], change);
      }
    });
  }
  return obj;
};
var atomizeChangeset = (obj, path = "$", embeddedKey, embeddedKeyIsPath) => {
  if (Array.isArray(obj)) {
    return handleArray(obj, path, embeddedKey, embeddedKeyIsPath);
  } else if (obj.changes || embeddedKey) {
    if (embeddedKey) {
      const [updatedPath, atomicChange] = handleEmbeddedKey(embeddedKey, obj, path, embeddedKeyIsPath);
      path = updatedPath;
      if (atomicChange) {
        return atomicChange;
      }
    } else {
      path = append(path, obj.key);
    }
    return atomizeChangeset(obj.changes || obj, path, obj.embeddedKey, obj.embeddedKeyIsPath);
  } else {
    const valueType = getTypeOfObj(obj.value);
    let finalPath = path;
    if (!finalPath.endsWith(`[${obj.key}]`)) {
      let endsWithFilterValue = false;
      const filterEndIdx = path.lastIndexOf(")]");
      if (filterEndIdx !== -1) {
        const filterStartIdx = path.lastIndexOf("==", filterEndIdx);
        if (filterStartIdx !== -1) {
          const filterValue = path.slice(filterStartIdx + 2, filterEndIdx).replaceAll(/(^'|'$)/g, "");
          endsWithFilterValue = filterValue === String(obj.key);
        }
      }
      if (!endsWithFilterValue) {
        finalPath = append(path, obj.key);
      }
    }
    return [
      {
        ...obj,
        path: finalPath,
        valueType
      }
    ];
  }
};
function handleEmbeddedKey(embeddedKey, obj, path, isPath) {
  if (embeddedKey === "$index") {
    path = `${path}[${obj.key}]`;
    return [path];
  } else if (embeddedKey === "$value") {
    path = `${path}[?(@=='${obj.key}')]`;
    const valueType = getTypeOfObj(obj.value);
    return [
      path,
      [
        {
          ...obj,
          path,
          valueType
        }
      ]
    ];
  } else {
    path = filterExpression(path, embeddedKey, obj.key, isPath);
    return [path];
  }
}
var handleArray = (obj, path, embeddedKey, embeddedKeyIsPath) => {
  return obj.reduce((memo, change) => [...memo, ...atomizeChangeset(change, path, embeddedKey, embeddedKeyIsPath)], []);
};
var unatomizeChangeset = (changes) => {
  if (!Array.isArray(changes)) {
    changes = [changes];
  }
  const changesArr = [];
  changes.forEach((change) => {
    const obj = {};
    let ptr = obj;
    const segments = splitJSONPath(change.path);
    if (segments.length === 1) {
      ptr.key = change.key;
      ptr.type = change.type;
      ptr.value = change.value;
      ptr.oldValue = change.oldValue;
      changesArr.push(ptr);
    } else {
      for (let i = 1; i < segments.length; i++) {
        const segment = segments[i];
        const result = /^([^[\]]+)\[\?\(@(?:\.?([^=[]*)|(?:\['([^']*(?:''[^']*)*)'\]))=+'([^']*(?:''[^']*)*)'\)\]$|^(.+)\[(\d+)\]$/.exec(segment);
        if (result) {
          let key;
          let embeddedKey;
          let arrKey;
          let isPath;
          if (result[1]) {
            key = result[1];
            embeddedKey = result[3]?.replace(/''/g, "'") || result[2] || "$value";
            isPath = !result[3] && !!result[2] && result[2].includes(".") && NESTED_PATH_RE.test(result[2]) ? true : void 0;
            arrKey = result[4]?.replace(/''/g, "'");
          } else {
            key = result[5];
            embeddedKey = "$index";
            arrKey = Number(result[6]);
          }
          if (i === segments.length - 1) {
            ptr.key = key;
            ptr.embeddedKey = embeddedKey;
            if (isPath) ptr.embeddedKeyIsPath = true;
            ptr.type = "UPDATE" /* UPDATE */;
            ptr.changes = [
              {
                type: change.type,
                key: arrKey,
                value: change.value,
                oldValue: change.oldValue
              }
            ];
          } else {
            ptr.key = key;
            ptr.embeddedKey = embeddedKey;
            if (isPath) ptr.embeddedKeyIsPath = true;
            ptr.type = "UPDATE" /* UPDATE */;
            const newPtr = {};
            ptr.changes = [
              {
                type: "UPDATE" /* UPDATE */,
                key: arrKey,
                changes: [newPtr]
              }
            ];
            ptr = newPtr;
          }
        } else {
          if (i === segments.length - 1) {
            ptr.key = segment;
            ptr.type = change.type;
            ptr.value = change.value;
            ptr.oldValue = change.oldValue;
          } else {
            ptr.key = segment;
            ptr.type = "UPDATE" /* UPDATE */;
            const newPtr = {};
            ptr.changes = [newPtr];
            ptr = newPtr;
          }
        }
      }
      changesArr.push(obj);
    }
  });
  return changesArr;
};
var getTypeOfObj = (obj) => {
  if (obj === void 0) {
    return "undefined";
  }
  if (obj === null) {
    return null;
  }
  return Object.prototype.toString.call(obj).match(/^\[object\s(.*)\]$/)[1];
};
var getKey = (path) => {
  const left = path.at(-1);
  return left ?? "$root";
};
var compare = (oldObj, newObj, path, keyPath, options) => {
  let changes = [];
  const currentPath = keyPath.join(".");
  if (options.keysToSkip?.some((skipPath) => {
    if (currentPath === skipPath) {
      return true;
    }
    if (skipPath.includes(".") && skipPath.startsWith(currentPath + ".")) {
      return false;
    }
    if (skipPath.includes(".")) {
      const skipParts = skipPath.split(".");
      const currentParts = currentPath.split(".");
      if (currentParts.length >= skipParts.length) {
        for (let i = 0; i < skipParts.length; i++) {
          if (skipParts[i] !== currentParts[i]) {
            return false;
          }
        }
        return true;
      }
    }
    return false;
  })) {
    return changes;
  }
  const typeOfOldObj = getTypeOfObj(oldObj);
  const typeOfNewObj = getTypeOfObj(newObj);
  if (options.treatTypeChangeAsReplace && typeOfOldObj !== typeOfNewObj) {
    if (typeOfOldObj !== "undefined") {
      changes.push({ type: "REMOVE" /* REMOVE */, key: getKey(path), value: oldObj });
    }
    const lastPathSegment = path[path.length - 1];
    const isArrayElement = path.length > 0 && (typeof lastPathSegment === "number" || typeof lastPathSegment === "string" && /^\d+$/.test(lastPathSegment));
    if (typeOfNewObj !== "undefined" || isArrayElement) {
      changes.push({ type: "ADD" /* ADD */, key: getKey(path), value: newObj });
    }
    return changes;
  }
  if (typeOfNewObj === "undefined" && typeOfOldObj !== "undefined") {
    const lastPathSegment = path[path.length - 1];
    const isArrayElement = path.length > 0 && (typeof lastPathSegment === "number" || typeof lastPathSegment === "string" && /^\d+$/.test(lastPathSegment));
    if (isArrayElement) {
      changes.push({ type: "UPDATE" /* UPDATE */, key: getKey(path), value: newObj, oldValue: oldObj });
    } else {
      changes.push({ type: "REMOVE" /* REMOVE */, key: getKey(path), value: oldObj });
    }
    return changes;
  }
  if (typeOfNewObj === "Object" && typeOfOldObj === "Array") {
    changes.push({ type: "UPDATE" /* UPDATE */, key: getKey(path), value: newObj, oldValue: oldObj });
    return changes;
  }
  if (typeOfNewObj === null) {
    if (typeOfOldObj !== null) {
      changes.push({ type: "UPDATE" /* UPDATE */, key: getKey(path), value: newObj, oldValue: oldObj });
    }
    return changes;
  }
  switch (typeOfOldObj) {
    case "Date":
      if (typeOfNewObj === "Date") {
        changes = changes.concat(
          comparePrimitives(oldObj.getTime(), newObj.getTime(), path).map((x) => ({
            ...x,
            value: new Date(x.value),
            oldValue: new Date(x.oldValue)
          }))
        );
      } else {
        changes = changes.concat(comparePrimitives(oldObj, newObj, path));
      }
      break;
    case "Object": {
      const diffs = compareObject(oldObj, newObj, path, keyPath, false, options);
      if (diffs.length) {
        if (path.length) {
          changes.push({
            type: "UPDATE" /* UPDATE */,
            key: getKey(path),
            changes: diffs
          });
        } else {
          changes = changes.concat(diffs);
        }
      }
      break;
    }
    case "Array":
      changes = changes.concat(compareArray(oldObj, newObj, path, keyPath, options));
      break;
    case "Function":
      break;
    // do nothing
    default:
      changes = changes.concat(comparePrimitives(oldObj, newObj, path));
  }
  return changes;
};
var compareObject = (oldObj, newObj, path, keyPath, skipPath = false, options = {}) => {
  let k;
  let newKeyPath;
  let newPath;
  if (skipPath == null) {
    skipPath = false;
  }
  let changes = [];
  const oldObjKeys = Object.keys(oldObj);
  const newObjKeys = Object.keys(newObj);
  const intersectionKeys = arrayIntersection(oldObjKeys, newObjKeys);
  for (k of intersectionKeys) {
    newPath = path.concat([k]);
    newKeyPath = skipPath ? keyPath : keyPath.concat([k]);
    const diffs = compare(oldObj[k], newObj[k], newPath, newKeyPath, options);
    if (diffs.length) {
      changes = changes.concat(diffs);
    }
  }
  const addedKeys = arrayDifference(newObjKeys, oldObjKeys);
  for (k of addedKeys) {
    newPath = path.concat([k]);
    newKeyPath = skipPath ? keyPath : keyPath.concat([k]);
    const currentPath = newKeyPath.join(".");
    if (options.keysToSkip?.some((skipPath2) => currentPath === skipPath2 || currentPath.startsWith(skipPath2 + "."))) {
      continue;
    }
    changes.push({
      type: "ADD" /* ADD */,
      key: getKey(newPath),
      value: newObj[k]
    });
  }
  const deletedKeys = arrayDifference(oldObjKeys, newObjKeys);
  for (k of deletedKeys) {
    newPath = path.concat([k]);
    newKeyPath = skipPath ? keyPath : keyPath.concat([k]);
    const currentPath = newKeyPath.join(".");
    if (options.keysToSkip?.some((skipPath2) => currentPath === skipPath2 || currentPath.startsWith(skipPath2 + "."))) {
      continue;
    }
    changes.push({
      type: "REMOVE" /* REMOVE */,
      key: getKey(newPath),
      value: oldObj[k]
    });
  }
  return changes;
};
var compareArray = (oldObj, newObj, path, keyPath, options) => {
  if (getTypeOfObj(newObj) !== "Array") {
    return [{ type: "UPDATE" /* UPDATE */, key: getKey(path), value: newObj, oldValue: oldObj }];
  }
  const left = getObjectKey(options.embeddedObjKeys, keyPath);
  const uniqKey = left ?? "$index";
  const indexedOldObj = convertArrayToObj(oldObj, uniqKey);
  const indexedNewObj = convertArrayToObj(newObj, uniqKey);
  const diffs = compareObject(indexedOldObj, indexedNewObj, path, keyPath, true, options);
  const isFunctionKey = typeof uniqKey === "function" && uniqKey.length === 2;
  if (diffs.length) {
    const resolvedKey = isFunctionKey ? uniqKey(newObj[0] ?? oldObj[0], true) : uniqKey;
    const sampleEl = [...newObj, ...oldObj].find((el) => el != null && typeof el === "object");
    const isNestedPath = typeof resolvedKey === "string" && resolvedKey.includes(".") && NESTED_PATH_RE.test(resolvedKey) && (isFunctionKey || !(sampleEl != null && resolvedKey in sampleEl));
    return [
      {
        type: "UPDATE" /* UPDATE */,
        key: getKey(path),
        embeddedKey: resolvedKey,
        ...isNestedPath ? { embeddedKeyIsPath: true } : {},
        changes: diffs
      }
    ];
  } else {
    return [];
  }
};
var getObjectKey = (embeddedObjKeys, keyPath) => {
  if (embeddedObjKeys != null) {
    const path = keyPath.join(".");
    if (embeddedObjKeys instanceof Map) {
      for (const [key2, value] of embeddedObjKeys.entries()) {
        if (key2 instanceof RegExp) {
          if (path.match(key2)) {
            return value;
          }
        } else if (path === key2) {
          return value;
        }
      }
    }
    const key = embeddedObjKeys[path];
    if (key != null) {
      return key;
    }
  }
  return void 0;
};
var convertArrayToObj = (arr, uniqKey) => {
  let obj = {};
  if (uniqKey === "$value") {
    arr.forEach((value) => {
      obj[value] = value;
    });
  } else if (uniqKey === "$index") {
    for (let i = 0; i < arr.length; i++) {
      const value = arr[i];
      obj[i] = value;
    }
  } else {
    const maybeNestedPath = typeof uniqKey === "string" && uniqKey.includes(".") && NESTED_PATH_RE.test(uniqKey);
    const keyFunction = typeof uniqKey === "string" ? maybeNestedPath ? (item) => item != null && typeof item === "object" && uniqKey in item ? item[uniqKey] : resolveProperty(item, uniqKey, true) : (item) => item != null ? item[uniqKey] : void 0 : uniqKey;
    obj = keyBy(arr, keyFunction);
  }
  return obj;
};
var comparePrimitives = (oldObj, newObj, path) => {
  const changes = [];
  if (oldObj !== newObj) {
    changes.push({
      type: "UPDATE" /* UPDATE */,
      key: getKey(path),
      value: newObj,
      oldValue: oldObj
    });
  }
  return changes;
};
var removeKey = (obj, key, embeddedKey, isPath) => {
  if (Array.isArray(obj)) {
    if (embeddedKey === "$index") {
      obj.splice(Number(key), 1);
      return;
    }
    const index = indexOfItemInArray(obj, embeddedKey, key, isPath);
    if (index === -1) {
      console.warn(`Element with the key '${embeddedKey}' and value '${key}' could not be found in the array!`);
      return;
    }
    return obj.splice(index ?? key, 1);
  } else {
    delete obj[key];
    return;
  }
};
var resolveProperty = (obj, key, isPath) => {
  if (obj == null) return void 0;
  if (typeof key !== "string" || !isPath || !key.includes(".")) return obj[key];
  return key.split(".").reduce((cur, seg) => cur?.[seg], obj);
};
var indexOfItemInArray = (arr, key, value, isPath) => {
  if (key === "$value") {
    return arr.indexOf(value);
  }
  for (let i = 0; i < arr.length; i++) {
    const item = arr[i];
    if (item == null) continue;
    const resolved = resolveProperty(item, key, isPath);
    if (resolved !== void 0 && String(resolved) === String(value)) {
      return i;
    }
  }
  return -1;
};
var modifyKeyValue = (obj, key, value) => obj[key] = value;
var addKeyValue = (obj, key, value, embeddedKey) => {
  if (Array.isArray(obj)) {
    if (embeddedKey === "$index") {
      obj.splice(Number(key), 0, value);
      return obj.length;
    }
    return obj.push(value);
  } else {
    return obj ? obj[key] = value : null;
  }
};
var applyLeafChange = (obj, change, embeddedKey, isPath) => {
  const { type, key, value } = change;
  switch (type) {
    case "ADD" /* ADD */:
      return addKeyValue(obj, key, value, embeddedKey);
    case "UPDATE" /* UPDATE */:
      return modifyKeyValue(obj, key, value);
    case "REMOVE" /* REMOVE */:
      return removeKey(obj, key, embeddedKey, isPath);
  }
};
var applyArrayChange = (arr, change) => {
  let changes = change.changes;
  if (change.embeddedKey === "$index") {
    changes = [...changes].sort((a, b) => {
      if (a.type === "REMOVE" /* REMOVE */ && b.type === "REMOVE" /* REMOVE */) {
        return Number(b.key) - Number(a.key);
      }
      if (a.type === "REMOVE" /* REMOVE */) return -1;
      if (b.type === "REMOVE" /* REMOVE */) return 1;
      return Number(a.key) - Number(b.key);
    });
  }
  for (const subchange of changes) {
    if (subchange.value !== null && subchange.value !== void 0 || subchange.type === "REMOVE" /* REMOVE */ || subchange.value === null && subchange.type === "ADD" /* ADD */ || subchange.value === void 0 && subchange.type === "ADD" /* ADD */) {
      applyLeafChange(arr, subchange, change.embeddedKey, change.embeddedKeyIsPath);
    } else {
      let element;
      if (change.embeddedKey === "$index") {
        element = arr[subchange.key];
      } else if (change.embeddedKey === "$value") {
        const index = arr.indexOf(subchange.key);
        if (index !== -1) {
          element = arr[index];
        }
      } else {
        element = arr.find((el) => {
          const resolved = resolveProperty(el, change.embeddedKey, change.embeddedKeyIsPath);
          return resolved !== void 0 && String(resolved) === String(subchange.key);
        });
      }
      if (element) {
        applyChangeset(element, subchange.changes);
      }
    }
  }
  return arr;
};
var applyBranchChange = (obj, change) => {
  if (Array.isArray(obj)) {
    return applyArrayChange(obj, change);
  } else {
    return applyChangeset(obj, change.changes);
  }
};
var revertLeafChange = (obj, change, embeddedKey = "$index", isPath) => {
  const { type, key, value, oldValue } = change;
  if (key === "$root") {
    switch (type) {
      case "ADD" /* ADD */:
        for (const prop in obj) {
          if (Object.prototype.hasOwnProperty.call(obj, prop)) {
            delete obj[prop];
          }
        }
        return obj;
      case "UPDATE" /* UPDATE */:
        for (const prop in obj) {
          if (Object.prototype.hasOwnProperty.call(obj, prop)) {
            delete obj[prop];
          }
        }
        if (oldValue && typeof oldValue === "object") {
          Object.assign(obj, oldValue);
        }
        return obj;
      case "REMOVE" /* REMOVE */:
        if (value && typeof value === "object") {
          Object.assign(obj, value);
        }
        return obj;
    }
  }
  switch (type) {
    case "ADD" /* ADD */:
      return removeKey(obj, key, embeddedKey, isPath);
    case "UPDATE" /* UPDATE */:
      return modifyKeyValue(obj, key, oldValue);
    case "REMOVE" /* REMOVE */:
      return addKeyValue(obj, key, value);
  }
};
var revertArrayChange = (arr, change) => {
  for (const subchange of change.changes) {
    if (subchange.value != null || subchange.type === "REMOVE" /* REMOVE */) {
      revertLeafChange(arr, subchange, change.embeddedKey, change.embeddedKeyIsPath);
    } else {
      let element;
      if (change.embeddedKey === "$index") {
        element = arr[+subchange.key];
      } else if (change.embeddedKey === "$value") {
        const index = arr.indexOf(subchange.key);
        if (index !== -1) {
          element = arr[index];
        }
      } else {
        element = arr.find((el) => {
          const resolved = resolveProperty(el, change.embeddedKey, change.embeddedKeyIsPath);
          return resolved !== void 0 && String(resolved) === String(subchange.key);
        });
      }
      if (element) {
        revertChangeset(element, subchange.changes);
      }
    }
  }
  return arr;
};
var revertBranchChange = (obj, change) => {
  if (Array.isArray(obj)) {
    return revertArrayChange(obj, change);
  } else {
    return revertChangeset(obj, change.changes);
  }
};
function append(basePath, nextSegment) {
  return nextSegment.includes(".") ? `${basePath}[${nextSegment}]` : `${basePath}.${nextSegment}`;
}
var IDENT_RE = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
var NESTED_PATH_RE = /^[a-zA-Z_][a-zA-Z0-9_]*(?:\.[a-zA-Z_][a-zA-Z0-9_]*)*$/;
function filterExpression(basePath, filterKey, filterValue, isPath) {
  const escapedValue = `'${filterValue.replace(/'/g, "''")}'`;
  let memberAccess;
  if (isPath && NESTED_PATH_RE.test(filterKey)) {
    memberAccess = "." + filterKey;
  } else if (IDENT_RE.test(filterKey)) {
    memberAccess = `.${filterKey}`;
  } else {
    memberAccess = `['${filterKey.replace(/'/g, "''")}']`;
  }
  return `${basePath}[?(@${memberAccess}==${escapedValue})]`;
}

// src/jsonCompare.ts
var CompareOperation = /* @__PURE__ */ ((CompareOperation2) => {
  CompareOperation2["CONTAINER"] = "CONTAINER";
  CompareOperation2["UNCHANGED"] = "UNCHANGED";
  return CompareOperation2;
})(CompareOperation || {});
var createValue = (value) => ({ type: "UNCHANGED" /* UNCHANGED */, value });
var createContainer = (value) => ({
  type: "CONTAINER" /* CONTAINER */,
  value
});
var enrich = (object) => {
  const objectType = getTypeOfObj(object);
  switch (objectType) {
    case "Object":
      return Object.keys(object).map((key) => ({ key, value: enrich(object[key]) })).reduce((accumulator, entry) => {
        accumulator.value[entry.key] = entry.value;
        return accumulator;
      }, createContainer({}));
    case "Array":
      return object.map((value) => enrich(value)).reduce((accumulator, value) => {
        accumulator.value.push(value);
        return accumulator;
      }, createContainer([]));
    case "Function":
      return void 0;
    case "Date":
    default:
      return createValue(object);
  }
};
var buildEnrichedPath = (atomicPath) => {
  const segments = splitJSONPath(atomicPath);
  let result = "value";
  for (let i = 1; i < segments.length; i++) {
    const seg = segments[i];
    const isLast = i === segments.length - 1;
    const arrayMatch = /^(.+?)\[(\d+)\]$/.exec(seg);
    if (arrayMatch) {
      const [, key, index] = arrayMatch;
      result += `.${key}.value[${index}]`;
    } else {
      result += `.${seg}`;
    }
    if (!isLast) {
      result += ".value";
    }
  }
  return result;
};
var applyChangelist = (object, changelist) => {
  changelist.forEach((entry) => {
    const path = buildEnrichedPath(entry.path);
    switch (entry.type) {
      case "ADD" /* ADD */:
      case "UPDATE" /* UPDATE */:
        setByPath(object, path, { type: entry.type, value: entry.value, oldValue: entry.oldValue });
        break;
      case "REMOVE" /* REMOVE */:
        setByPath(object, path, { type: entry.type, value: void 0, oldValue: entry.value });
        break;
      default:
        throw new Error();
    }
  });
  return object;
};
var ARRAY_WRAPPER_KEY = "_$arr";
var compare2 = (oldObject, newObject) => {
  if (Array.isArray(oldObject) || Array.isArray(newObject)) {
    const wrappedOld = { [ARRAY_WRAPPER_KEY]: oldObject };
    const wrappedNew = { [ARRAY_WRAPPER_KEY]: newObject };
    const enriched = enrich(wrappedOld);
    const changes = atomizeChangeset(diff(wrappedOld, wrappedNew));
    const result = applyChangelist(enriched, changes);
    return result.value[ARRAY_WRAPPER_KEY];
  }
  return applyChangelist(enrich(oldObject), atomizeChangeset(diff(oldObject, newObject)));
};
// Annotate the CommonJS export names for ESM import in node:
0 && (0);
//# sourceMappingURL=index.cjs.map

/***/ }),

/***/ 9063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ countModels),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
function countModels(catalog) {
    let count = 0;
    for (const provider of catalog.values())
        count += provider.models.size;
    return count;
}
/** A model's name for people: its `name`, or its id where it has none. */
function nameOf(model) {
    return typeof model.name === "string" && model.name.trim() !== ""
        ? model.name
        : model.id;
}


/***/ }),

/***/ 5378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ blendOf),
/* harmony export */   Xo: () => (/* binding */ priceChanges),
/* harmony export */   _5: () => (/* binding */ pricesOf),
/* harmony export */   au: () => (/* binding */ blend),
/* harmony export */   qn: () => (/* binding */ PRICED),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9368);

/** `context_over_200k` is older than `tiers` and stands beside it for old readers, whatever the real threshold is. */
const LEGACY_TIER = "context_over_200k";
const LEGACY_THRESHOLD = 200_000;
/** The fields of a model that prices stand in. */
const PRICED = ["cost", "experimental"];
/** The prices that changed between two states of a model, in the order of the later one's fields. */
function priceChanges(before, after) {
    const old = pricesOf(before, firstThreshold(after));
    const now = pricesOf(after, firstThreshold(before));
    return [...new Set([...now.keys(), ...old.keys()])].flatMap((dimension) => {
        const from = old.get(dimension) ?? null;
        const to = now.get(dimension) ?? null;
        if (from === to)
            return [];
        const ratio = from !== null && to !== null && from !== 0 ? to / from : null;
        return [{ dimension, before: from, after: to, ratio }];
    });
}
/**
 * @param legacyThreshold the threshold that `context_over_200k` stands for where the model has no `tiers` itself
 */
function pricesOf(model, legacyThreshold = LEGACY_THRESHOLD) {
    const prices = new Map();
    const { cost, experimental } = model;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cost)) {
        collect(cost, "", prices);
        const tiers = tiersOf(cost.tiers);
        for (const [threshold, tier] of tiers) {
            collect(tier, `tiers[${threshold}].`, prices);
        }
        if (tiers.length === 0) {
            collect(cost[LEGACY_TIER], `tiers[${legacyThreshold}].`, prices);
        }
    }
    const modes = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(experimental) ? experimental.modes : undefined;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(modes)) {
        for (const [mode, settings] of Object.entries(modes)) {
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(settings)) {
                collect(settings.cost, `modes[${mode}].`, prices);
            }
        }
    }
    return prices;
}
/** One price for input and output, three to one as in most chats, in USD per million tokens; null where one is not known. */
function blend(input, output) {
    return input === null || output === null ? null : (3 * input + output) / 4;
}
/** The blended price of a model. */
function blendOf(model) {
    return blend(priceOf(model, "input"), priceOf(model, "output"));
}
/** One of {@link pricesOf}; null where it is not known. */
function priceOf({ cost }, dimension) {
    const price = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cost) ? cost[dimension] : undefined;
    return typeof price === "number" ? roundPrice(price) : null;
}
/**
 * Upstream's sums leave noise such as 0.49299999999999994. Below a thousandth of a dollar digits count instead of
 * decimals: prices that small are given per token by mistake, and have to be told from each other all the more.
 */
function roundPrice(price) {
    return Math.abs(price) < 1e-3
        ? Number(price.toPrecision(6))
        : Math.round(price * 1e6) / 1e6;
}
function collect(cost, prefix, into) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cost))
        return;
    for (const [dimension, price] of Object.entries(cost)) {
        if (typeof price === "number")
            into.set(prefix + dimension, roundPrice(price));
    }
}
function tiersOf(tiers) {
    if (!Array.isArray(tiers))
        return [];
    return tiers.flatMap((entry) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry.tier))
            return [];
        const { size } = entry.tier;
        return typeof size === "number" ? [[size, entry]] : [];
    });
}
function firstThreshold({ cost }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cost) ? tiersOf(cost.tiers)[0]?.[0] : undefined;
}


/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3958);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7975);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5939);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1667);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(411);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6812);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3299);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2076);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8508);










const EXIT = { done: 0, failed: 1, wrongFlags: 2, notUpToDate: 3 };
async function main(args) {
    const parsed = parse(args);
    if (parsed === null)
        return EXIT.wrongFlags;
    const { check, help, version, ...flags } = parsed;
    if (help)
        return say((0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .helpText */ .B)());
    if (version)
        return say(_version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .x);
    const surroundings = {
        directory: process.cwd(),
        temporaryDirectory: process.env.RUNNER_TEMP,
    };
    try {
        const given = {
            ...flags,
            "pull-request": "false",
            ...(check && { "dry-run": "true" }),
        };
        const options = attempt(() => (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptions */ .T)(given, surroundings));
        if (options === null)
            return EXIT.wrongFlags;
        const progress = progressLine();
        const outcome = await (0,_sync_js__WEBPACK_IMPORTED_MODULE_8__/* .sync */ .O)(options, {
            directory: surroundings.directory,
            template: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, "..", "page.html"),
            now: () => new Date(),
            log: progress.show,
            serverUrl: null,
            publish: null,
        }).finally(progress.clear);
        for (const line of (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRun */ .v)(outcome, options))
            say(paint(line));
        say(outcome.said);
        const isGone = outcome.review.usage?.affected.some(({ events }) => events.some(({ kind }) => kind === "removed"));
        return check && (outcome.changed || isGone) ? EXIT.notUpToDate : EXIT.done;
    }
    catch (error) {
        complain(error);
        return EXIT.failed;
    }
}
function parse(args) {
    const flag = (name) => ({ type: _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .FLAGS */ .W[name][0] === null ? "boolean" : "string" });
    const names = Object.keys(_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .FLAGS */ .W);
    return attempt(() => {
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
            args,
            options: {
                ...Object.fromEntries(names.map((name) => [name, flag(name)])),
                check: { type: "boolean" },
                help: { type: "boolean", short: "h" },
                version: { type: "boolean" },
            },
        });
        const texts = Object.entries(values).map(([name, value]) => [
            name,
            String(value),
        ]);
        const { check, help, version, ...flags } = Object.fromEntries(texts);
        return {
            ...flags,
            check: check === "true",
            help: help === "true",
            version: version === "true",
        };
    });
}
/** Null after a complaint: for what is the caller's mistake. */
function attempt(action) {
    try {
        return action();
    }
    catch (error) {
        complain(error);
        process.stderr.write("model-sync --help lists the flags.\n");
        return null;
    }
}
const COLOURS = {
    head: "bold",
    good: "green",
    bad: "red",
    warn: "yellow",
};
function paint({ text, tone }) {
    const line = (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .B)(text);
    const hasColours = process.stdout.isTTY && !process.env.NO_COLOR;
    return tone && hasColours ? (0,node_util__WEBPACK_IMPORTED_MODULE_2__.styleText)(COLOURS[tone], line) : line;
}
function say(line) {
    process.stdout.write(`${line}\n`);
    return EXIT.done;
}
function complain(error) {
    const lines = error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .A
        ? [
            error.title,
            ...error.cause.split("\n").map((line) => `  ${line}`),
            error.remedy,
        ]
        : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)];
    process.stderr.write(`${lines.map(_report_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .B).join("\n")}\n`);
}
/** What is being done, on a line that is written over; nothing where nobody watches. */
function progressLine() {
    const { stderr } = process;
    const write = (text) => {
        if (stderr.isTTY)
            stderr.write(`\r\u001b[K${text}`);
    };
    return {
        show: (line) => write((0,_report_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .B)(line)),
        clear: () => write(""),
    };
}
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** The subject in the spelling that people paste: `provider:model`, or the file and its entry. */
function subjectOf({ subject }) {
    if ("provider" in subject) {
        return subject.model === undefined
            ? subject.provider
            : `${subject.provider}:${subject.model}`;
    }
    return subject.entry === undefined
        ? subject.file
        : `${subject.file} ${subject.entry}`;
}


/***/ }),

/***/ 5939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText),
/* harmony export */   W: () => (/* binding */ FLAGS)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1667);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8508);


const WHAT = {
    source: ["URL|FILE", "where the catalog comes from"],
    providers: ["LIST", "only these: ids or globs, with commas"],
    "exclude-providers": ["LIST", "not these"],
};
const WHERE = {
    "working-directory": ["DIR", "the project's folder; the others are in it"],
    "models-dir": ["DIR", "the catalog; all JSON files in it are generated"],
    "patches-dir": ["DIR", "what you know better than models.dev"],
    "providers-module": ["FILE", 'generated Elixir module; "" for none'],
    "providers-module-name": ["NAME", "its name"],
    "changelog-file": ["FILE", "your changelog, to add an entry to"],
    "report-dir": [
        "DIR",
        "report.json, report.html and the pull request's text; else in a temporary folder",
    ],
};
const JUDGEMENT = {
    "max-shrink": ["PERCENT", "stop when the catalog shrinks by more"],
    "price-alert": ["FACTOR", "flag prices that move by this factor"],
    "on-suspicious": ["flag|hold", "hold keeps the previous value"],
    "accepted-file": ["FILE", "findings that you know of"],
    "usage-paths": ["LIST", 'where to look for models in use; "" for nowhere'],
    "usage-profile": ["FILE", "tokens a month by model, to say what they cost"],
};
const RUN = {
    "dry-run": [null, "write nothing, say everything"],
    verbose: [null, "statistics by provider, and all prices"],
};
/** The inputs that make sense without GitHub. */
const FLAGS = { ...WHAT, ...WHERE, ...JUDGEMENT, ...RUN };
const ALONE = {
    check: [null, "write nothing; exit 3 when not up to date"],
    help: [null, "this text"],
    version: [null, _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x],
};
const GROUPS = [
    ["What", WHAT],
    ["Where", WHERE],
    ["What looks wrong", JUDGEMENT],
    ["This run", { ...RUN, ...ALONE }],
];
/** What people's terminals have had since there were terminals. */
const COLUMNS = 80;
function helpText() {
    const names = GROUPS.flatMap(([, flags]) => Object.entries(flags));
    const width = Math.max(...names.map(([name, [takes]]) => left(name, takes).length));
    const groups = GROUPS.flatMap(([title, flags]) => [
        "",
        `${title}:`,
        ...Object.entries(flags).flatMap(([name, [takes, meaning]]) => {
            const fallback = takes === null ? "" : fallbackOf(name);
            const [first = "", ...rest] = wrap(`${meaning}${fallback && ` [${fallback}]`}`, COLUMNS - width - 2);
            return [
                `${left(name, takes).padEnd(width)}  ${first}`,
                // A word that is too long for its column begins earlier.
                ...rest.map((line) => line.padStart(Math.min(COLUMNS, width + 2 + line.length))),
            ];
        }),
    ]);
    return [
        "model-sync: brings a project's copy of the models.dev catalog up to date",
        "",
        "Fetches the catalog, applies your patches, says what changed and what looks",
        "wrong, and writes a JSON file for each provider: all files, or none. Run it in",
        "your project's folder. The pull request is for the GitHub Action of this name.",
        "",
        "  model-sync --dry-run --verbose",
        "      see what a first run would do; it writes nothing",
        '  model-sync --models-dir data/models --providers-module "" --providers openai',
        "      JSON where you want it, no Elixir, one provider",
        "  model-sync --check",
        "      in CI: fail when somebody forgot to sync",
        ...groups,
        "",
        "Exit codes:",
        "  0  done, or nothing to do",
        "  1  failed; the message says what to do",
        "  2  wrong flags",
        "  3  not up to date (--check)",
        "",
        `More: ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .PROJECT_URL */ .w}/tree/v1/docs`,
    ].join("\n");
}
function left(name, takes) {
    const short = name === "help" ? "-h, " : "";
    return `  ${short}--${name}${takes === null ? "" : ` ${takes}`}`;
}
function fallbackOf(name) {
    return name in _options_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .z ? _options_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .z[name] : "";
}
/** Lines of whole words. */
function wrap(text, columns) {
    const lines = [""];
    for (const word of text.split(" ")) {
        const line = lines.at(-1) ?? "";
        const longer = line === "" ? word : `${line} ${word}`;
        if (longer.length <= columns || line === "")
            lines[lines.length - 1] = longer;
        else
            lines.push(word);
    }
    return lines;
}


/***/ }),

/***/ 3958:
/***/ (() => {


;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/heap.js

// V8 lets the space of new objects grow to 32 MiB for a program that makes many, as this does for a third of a second.
// At its first size there are more collections, each of which has next to nothing to do: they take no longer in all,
// and a seventh of the whole memory is never asked for. Of an import, since it counts only before that space grows.
(0,external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=1");


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   WC: () => (/* binding */ isSorted),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   di: () => (/* binding */ sortKeys),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   qK: () => (/* binding */ nestsTooDeep),
/* harmony export */   t_: () => (/* binding */ toStableJson)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5960);

function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Deeper values would overflow the stack of whoever walks them; models.dev's deepest has six levels. */
const MAX_DEPTH = 32;
function nestsTooDeep(value, levels = MAX_DEPTH) {
    if (typeof value !== "object" || value === null)
        return false;
    if (levels === 0)
        return true;
    for (const key in value) {
        if (nestsTooDeep(value[key] ?? null, levels - 1))
            return true;
    }
    return false;
}
const SURROGATE = /[\ud800-\udfff]/;
/**
 * Compares by the bytes of the UTF-8 text, as the Mix task and `LC_ALL=C sort` do. JavaScript compares UTF-16
 * units, which puts characters beyond U+FFFF before U+E000 to U+FFFF.
 */
function compareBytes(a, b) {
    if (a === b)
        return 0;
    if (SURROGATE.test(a) || SURROGATE.test(b)) {
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    }
    return a < b ? -1 : 1;
}
/** Two-space JSON with every object's keys sorted and one trailing newline: equal data gives equal bytes. */
function toStableJson(value) {
    return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}
/** Whether two values are the same, whatever the order of their keys. Several times as fast as node:util's. */
function isSame(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a)) {
        return (Array.isArray(b) &&
            a.length === b.length &&
            a.every((item, index) => isSame(item, b[index])));
    }
    if (!isObject(a) || !isObject(b))
        return false;
    let more = 0;
    for (const key in a) {
        if (!Object.hasOwn(b, key) || !isSame(a[key], b[key]))
            return false;
        more += 1;
    }
    for (const _ in b)
        more -= 1;
    return more === 0;
}
/** The value with every object's keys sorted: itself where they are, as in all that was written before. */
function sortKeys(value) {
    if (typeof value !== "object" || value === null)
        return value;
    if (isInOrder(value))
        return value;
    if (Array.isArray(value))
        return value.map(sortKeys);
    const sorted = {};
    for (const key of sortBytes(Object.keys(value))) {
        sorted[key] = sortKeys(value[key] ?? null);
    }
    return sorted;
}
/** Sorts a list of few different texts, such as keys, by {@link compareBytes}. */
function sortBytes(texts) {
    texts.sort();
    return texts.every(isPlain) ? texts : texts.sort(compareBytes);
}
/** Of these, JavaScript's order is that of the bytes. */
const isPlain = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memo */ .p)((text) => !SURROGATE.test(text));
/** Whether all keys are sorted, the inner ones, too. */
function isInOrder(value) {
    if (typeof value !== "object" || value === null)
        return true;
    if (Array.isArray(value))
        return value.every(isInOrder);
    let last = "";
    for (const key in value) {
        if (!(last < key && isPlain(key)) && compareBytes(last, key) > 0) {
            return false;
        }
        if (!isInOrder(value[key] ?? null))
            return false;
        last = key;
    }
    return true;
}
/** By {@link compareBytes}. */
function isSorted(texts) {
    for (let index = 1; index < texts.length; index += 1) {
        if (compareBytes(texts[index - 1] ?? "", texts[index] ?? "") > 0) {
            return false;
        }
    }
    return true;
}


/***/ }),

/***/ 5960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ memo)
/* harmony export */ });
/** The same of the same text, made once. */
function memo(make) {
    const made = new Map();
    return (text) => {
        let value = made.get(text);
        if (value === undefined) {
            value = make(text);
            made.set(text, value);
        }
        return value;
    };
}


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ DEFAULTS),
  T: () => (/* binding */ readOptions)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __nccwpck_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(3305);
// EXTERNAL MODULE: ./build/problem.js
var problem = __nccwpck_require__(411);
;// CONCATENATED MODULE: ./build/options.js




/** Every input and its default, as texts. action.yml says the same (a test sees to it), but for the two that depend on the run. */
const DEFAULTS = {
    token: "",
    source: "https://models.dev/api.json",
    "working-directory": ".",
    repository: "",
    "models-dir": "priv/models_dev",
    "patches-dir": "priv/models_local",
    "providers-module": "lib/req_llm/provider/generated/valid_providers.ex",
    "providers-module-name": "ReqLLM.Provider.Generated.ValidProviders",
    providers: "",
    "exclude-providers": "",
    base: "",
    branch: "model-sync/models-dev",
    title: "Sync models.dev: {summary}",
    "commit-message": "Sync models.dev: {summary}",
    labels: "",
    "breaking-label": "",
    assignees: "",
    reviewers: "",
    "team-reviewers": "",
    milestone: "",
    draft: "false",
    "auto-merge": "off",
    "pull-request": "true",
    "dry-run": "false",
    "max-shrink": "10",
    "price-alert": "2",
    "on-suspicious": "flag",
    "accepted-file": "priv/models_local/.accepted.json",
    "usage-paths": ".",
    "usage-profile": "",
    "changelog-file": "",
    "report-dir": "",
    verbose: "false",
};
/** Inputs that mean something when they are set to nothing; everywhere else nothing means the default. */
const MEANINGFUL_WHEN_EMPTY = new Set([
    "providers-module",
    "usage-paths",
]);
// Compiling a schema takes longer than reading what there is by it: options and a few patches.
core/* config */.$W({ jitless: true });
const options_text = schemas/* string */.YjP();
/** Text of which something has to hold. */
function textThat(isRight, error) {
    return options_text.check(schemas/* refine */.YPB(isRight, { error }));
}
function textLike(pattern, error) {
    return options_text.check(api/* _regex */.Fk(pattern, error));
}
const list = schemas/* pipe */.FsL(options_text, schemas/* transform */.pdi((value) => [
    ...new Set(value
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "")),
]));
const flag = schemas/* pipe */.FsL(schemas/* enum */.k5n(["true", "false"], { error: "expected true or false" }), schemas/* transform */.pdi((value) => value === "true"));
function choice(...values) {
    return schemas/* enum */.k5n(values, { error: `expected one of ${values.join(", ")}` });
}
function number(min, max) {
    const expected = `expected a number from ${min} to ${max}`;
    return schemas/* pipe */.FsL(schemas/* pipe */.FsL(textLike(/^\d+(?:\.\d+)?$/, expected), schemas/* transform */.pdi(Number)), schemas/* number */.aig().check(api/* _gte */.qm(min, expected), api/* _lte */.Zm(max, expected)));
}
/** A path within the checkout. Nothing is ever written where GitHub asks for the `workflows` permission. */
const insidePath = schemas/* pipe */.FsL(schemas/* pipe */.FsL(options_text, schemas/* transform */.pdi((value) => external_node_path_.posix.join(value.replaceAll("\\", "/"), ".").replace(/\/$/, ""))), textThat((value) => value !== "" &&
    value !== "." &&
    value.split("/")[0] !== ".." &&
    !(0,external_node_path_.isAbsolute)(value) &&
    !/^[A-Za-z]:/.test(value) &&
    !/^\.(?:git|github)(?:\/|$)/i.test(value), "expected a relative path inside the working directory, and not in .git or .github"));
const optionalPath = schemas/* union */.KCZ([schemas/* literal */.euz(""), insidePath], {
    error: "expected a relative path inside the working directory, or nothing",
});
const branchName = textThat((value) => !value.startsWith("refs/") &&
    !/^[-/.]|[/.]$|\.\.|\/[/.]|@\{|\.lock(?:\/|$)|[\s~^:?*[\\]|\p{Cc}/u.test(value), "expected the name of a branch, such as model-sync/models-dev, without refs/heads/");
const schema = schemas/* object */.Ikc({
    token: options_text,
    source: textThat((value) => /^https?:\/\/[^\s/]/i.test(value) || !value.includes("://"), "expected an http(s) URL or the path of a file"),
    "working-directory": textThat((value) => !/(?:^|[/\\])\.git(?:hub)?(?:[/\\]|$)/i.test(value), "expected a folder that is not in .git or .github"),
    repository: textLike(/^$|^[\w.-]+\/[\w.-]+$/, "expected owner/name"),
    "models-dir": insidePath,
    "patches-dir": insidePath,
    "providers-module": schemas/* union */.KCZ([schemas/* literal */.euz(""), insidePath], {
        error: "expected a relative path inside the working directory, or nothing to write no module",
    }),
    "providers-module-name": textLike(/^[A-Z]\w*(?:\.[A-Z]\w*)*$/, "expected the name of an Elixir module, such as MyApp.Providers"),
    providers: list,
    "exclude-providers": list,
    base: schemas/* union */.KCZ([schemas/* literal */.euz(""), branchName], {
        error: "expected the name of a branch",
    }),
    branch: branchName,
    title: options_text,
    "commit-message": options_text,
    labels: schemas/* pipe */.FsL(list, schemas/* array */.YOg(options_text.check(api/* _maxLength */.Eb(50, "expected labels of at most 50 characters")))),
    "breaking-label": options_text.check(api/* _maxLength */.Eb(50, "expected a label of at most 50 characters")),
    assignees: list,
    reviewers: list,
    "team-reviewers": list,
    milestone: options_text,
    draft: flag,
    "auto-merge": choice("off", "merge", "squash", "rebase"),
    "pull-request": flag,
    "dry-run": flag,
    "max-shrink": number(0, 100),
    "price-alert": number(1, 1_000_000),
    "on-suspicious": choice("flag", "hold"),
    "accepted-file": insidePath,
    "usage-paths": list,
    "usage-profile": optionalPath,
    "changelog-file": optionalPath,
    "report-dir": options_text,
    verbose: flag,
});
/**
 * Checks inputs or flags by name.
 * @throws {Problem} that names every wrong one, with its value and what was expected
 */
function readOptions(given, { directory, temporaryDirectory }) {
    const texts = withDefaults(given);
    const parsed = schema.safeParse(texts);
    const complaints = [
        ...(parsed.error?.issues.map((issue) => describeIssue(issue, given)) ?? []),
        ...missing(texts),
        ...overlaps(texts),
    ];
    if (!parsed.success || complaints.length > 0)
        throw wrongInputs(complaints);
    const input = parsed.data;
    return {
        source: input.source,
        workingDirectory: (0,external_node_path_.resolve)(directory, input["working-directory"]),
        modelsDir: input["models-dir"],
        patchesDir: input["patches-dir"],
        providersModule: input["providers-module"] === ""
            ? null
            : {
                path: input["providers-module"],
                name: input["providers-module-name"],
            },
        acceptedFile: input["accepted-file"],
        usagePaths: input["usage-paths"],
        usageProfile: input["usage-profile"] || null,
        changelogFile: input["changelog-file"] || null,
        providers: input.providers,
        excludeProviders: input["exclude-providers"],
        maxShrink: input["max-shrink"],
        priceAlert: input["price-alert"],
        onSuspicious: input["on-suspicious"],
        reportDir: input["report-dir"] === ""
            ? (0,external_node_path_.join)(temporaryDirectory ?? (0,external_node_os_namespaceObject.tmpdir)(), "model-sync-report")
            : (0,external_node_path_.resolve)(directory, input["report-dir"]),
        verbose: input.verbose,
        dryRun: input["dry-run"],
        pullRequest: input["pull-request"] ? pullRequestOptions(input) : null,
    };
}
function pullRequestOptions(input) {
    const [owner = "", repo = ""] = input.repository.split("/");
    return {
        token: input.token,
        owner,
        repo,
        base: input.base === "" ? null : input.base,
        branch: input.branch,
        title: input.title,
        commitMessage: input["commit-message"],
        labels: input.labels,
        breakingLabel: input["breaking-label"] || null,
        assignees: input.assignees,
        reviewers: input.reviewers,
        teamReviewers: input["team-reviewers"],
        milestone: input.milestone === "" ? null : input.milestone,
        draft: input.draft,
        autoMerge: input["auto-merge"],
    };
}
function withDefaults(given) {
    const texts = { ...DEFAULTS };
    for (const name of Object.keys(DEFAULTS)) {
        const value = given[name]?.trim();
        if (value === undefined)
            continue;
        if (value !== "" || MEANINGFUL_WHEN_EMPTY.has(name))
            texts[name] = value;
    }
    return texts;
}
function describeIssue({ path, message }, given) {
    const name = String(path[0]);
    return `\`${name}\`: ${JSON.stringify(given[name] ?? "")}: ${message}.`;
}
/** What a pull request can't do without. */
function missing(texts) {
    if (texts["pull-request"] !== "true")
        return [];
    return ["token", "repository"]
        .filter((name) => texts[name] === "")
        .map((name) => `\`${name}\` is empty. Leave it at its default, or set \`pull-request: false\` to write the files only.`);
}
/** The models folder's JSON files are generated and deleted, and the patches are read: nothing else may lie there. */
function overlaps(texts) {
    const place = (name) => insidePath.safeParse(texts[name]).data;
    const [models, patches] = [place("models-dir"), place("patches-dir")];
    const module = place("providers-module");
    const changelog = place("changelog-file");
    const isIn = (path, folder) => path !== undefined &&
        folder !== undefined &&
        (path === folder || path.startsWith(`${folder}/`));
    const clashes = [
        [
            isIn(patches, models),
            `the patches in ${patches} would lie in the generated folder ${models}`,
        ],
        [
            patches !== models && isIn(models, patches),
            `the generated folder ${models} would lie among the patches in ${patches}`,
        ],
        [
            isIn(module, models),
            `the module ${module} would lie in the generated folder ${models}`,
        ],
        [
            isIn(module, patches),
            `the module ${module} would lie among the patches in ${patches}`,
        ],
        [
            isIn(models, module) || isIn(patches, module),
            `the module ${module} would stand where a folder has to be`,
        ],
        [
            isIn(place("accepted-file"), models),
            `the acknowledged findings would lie in the generated folder ${models}`,
        ],
        [
            isIn(changelog, models) ||
                isIn(changelog, patches) ||
                isIn(changelog, module),
            `the changelog ${changelog} would be a generated file or a patch`,
        ],
    ];
    return clashes
        .filter(([isClash]) => isClash)
        .map(([, clash]) => `Two inputs name the same place: ${clash}.`);
}
function wrongInputs(complaints) {
    return new problem/* Problem */.A({
        title: complaints.length === 1
            ? "An input is wrong"
            : `${complaints.length} inputs are wrong`,
        cause: complaints.join("\n"),
        remedy: "Nothing was read or written. Every input is explained in the README.",
    });
}


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What went wrong, why, and the way out: the one error that this program throws on purpose. */
class Problem extends Error {
    name = "Problem";
    title;
    cause;
    remedy;
    constructor(parts) {
        super(`${parts.title}\n${parts.cause}\n${parts.remedy}`);
        this.title = parts.title;
        this.cause = parts.cause;
        this.remedy = parts.remedy;
    }
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections),
/* harmony export */   w: () => (/* binding */ EMPTY)
/* harmony export */ });
/** A section with nothing to tell. */
const EMPTY = { rows: 0, render: () => "" };
/** What every section shows before any shows more, as far as it has it. */
const FAIR_SHARE = 5;
/** No row is shorter, so that of very many none are drawn in vain. */
const LEAST_ROW_BYTES = 8;
const SEPARATOR = "\n\n";
/**
 * Joins sections, most important first, so that the whole has at most so many UTF-8 bytes: each gets a fair
 * share of rows, then the first ones take what room is left. Sections are shortened by rows, never cut.
 */
function fitSections(sections, maxBytes) {
    const shown = sections.map(({ rows }) => Math.min(rows, FAIR_SHARE));
    const texts = sections.map(({ render }, index) => render(shown[index] ?? 0));
    const sizes = texts.map(sizeOf);
    let free = maxBytes - sizes.reduce((sum, size) => sum + size, 0);
    // Not even the fair share fits: the last sections give theirs up first.
    for (let last = sections.length - 1; last >= 0 && free < 0; last -= 1) {
        free += resize(last, 0);
    }
    for (const [index, { rows }] of sections.entries()) {
        free += resize(index, mostRows(index, rows, free + (sizes[index] ?? 0)));
    }
    return texts.filter((text) => text !== "").join(SEPARATOR);
    /** Renders a section anew and returns the bytes that became free. */
    function resize(index, rows) {
        const before = sizes[index] ?? 0;
        const text = sections[index]?.render(rows) ?? "";
        texts[index] = text;
        sizes[index] = sizeOf(text);
        shown[index] = rows;
        return before - sizeOf(text);
    }
    /** The most rows that fit into so many bytes, by bisection: more rows never need fewer bytes. */
    function mostRows(index, rows, bytes) {
        const render = sections[index]?.render ?? (() => "");
        const most = Math.min(rows, Math.floor(bytes / LEAST_ROW_BYTES));
        if (sizeOf(render(most)) <= bytes)
            return most;
        let fits = 0;
        let tooMany = most;
        while (tooMany - fits > 1) {
            const middle = Math.floor((fits + tooMany) / 2);
            if (sizeOf(render(middle)) <= bytes)
                fits = middle;
            else
                tooMany = middle;
        }
        return fits;
    }
}
function sizeOf(text) {
    return text === "" ? 0 : Buffer.byteLength(text) + SEPARATOR.length;
}


/***/ }),

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6853);

/**
 * A line for a runner's log. What upstream wrote must not become a workflow command: those start with `::`, the
 * old ones hold `##[` anywhere.
 */
function logLine(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replaceAll("##[", "## [")
        .replace(/^\s*::/, ": :");
}


/***/ }),

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iL: () => (/* binding */ asciiJson),
  aY: () => (/* binding */ code),
  zH: () => (/* binding */ details),
  OF: () => (/* binding */ fenced),
  h8: () => (/* binding */ htmlCode),
  q: () => (/* binding */ linked),
  UU: () => (/* binding */ markdown_name),
  CS: () => (/* binding */ prose),
  tp: () => (/* binding */ table),
  RK: () => (/* binding */ visible)
});

// UNUSED EXPORTS: entities

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

// EXTERNAL MODULE: ./build/memo.js
var memo = __nccwpck_require__(5960);
;// CONCATENATED MODULE: ./build/report/markdown.js


/**
 * Characters that have no shape of their own, or change that of others: controls, line and paragraph separators,
 * zero-width and bidirectional marks, byte order marks, and halves of surrogate pairs.
 */
const INVISIBLE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;
const SHORT_ESCAPES = {
    "\t": "\\t",
    "\n": "\\n",
    "\r": "\\r",
};
/** The text with invisible characters spelled out, e.g. `\n` and `\u{202e}`: a reviewer sees what is there. */
function visible(text) {
    return text.replace(INVISIBLE, (char) => SHORT_ESCAPES[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
/** Longer texts are no names; whoever wants to read one finds it in report.json. */
const MAX_LENGTH = 120;
function shorten(text) {
    const characters = [...text];
    return characters.length > MAX_LENGTH
        ? `${characters.slice(0, MAX_LENGTH - 1).join("")}…`
        : text;
}
/**
 * An untrusted text as code: GitHub makes no mention, reference, link or emoji of what stands in code. Works in
 * tables, where a backslash would be needed before `|` and shows everywhere else; hence the element.
 */
const code = (0,memo/* memo */.p)((text) => {
    const shown = shorten(visible(text));
    const isPlain = /^[^`|\s]+(?: [^`|\s]+)*$/.test(shown);
    // This program finds its own marks in a body by the comments that they are.
    return isPlain && !shown.includes("<!--") ? `\`${shown}\`` : htmlCode(text);
});
/** As {@link code}, for within an HTML element such as a summary, where Markdown is not read. */
function htmlCode(text) {
    return `<code>${entities(shorten(visible(text)))}</code>`;
}
/** Nothing that Markdown or GitHub could take for more than text: no `:smile:`, `www.x.y`, `GH-1` or commit id. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,()+/’–-]+$/u;
const LOOKS_LIKE_MORE = /www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i;
/** An untrusted name as running text where it is harmless, which nearly all are, else as code. */
const markdown_name = (0,memo/* memo */.p)((text) => {
    const trimmed = text.replace(/\s+/g, " ").trim();
    // A colon is common in names ("Google: Gemma") and harmless before a space.
    const isPlain = PLAIN.test(trimmed.replaceAll(": ", " ")) && !LOOKS_LIKE_MORE.test(trimmed);
    return isPlain ? shorten(trimmed) : code(trimmed);
});
/**
 * A message of ours that may quote untrusted text, as running text. Escaping would not do: GitHub looks for mentions
 * and references in what is drawn. So every word that is not plainly a word is code.
 */
function prose(text) {
    return visible(text)
        .split(/ +/)
        .map((word) => {
        const quoted = /^(\(?)`([^`]+)`([.,:;)]*)$/.exec(word);
        if (quoted)
            return `${quoted[1]}${code(quoted[2] ?? "")}${quoted[3]}`;
        const isWord = /^[\p{L}\p{M}\p{N}.,:;!?()"'’/%$–…→=-]+$/u.test(word) &&
            !/:\w+:|\/\//.test(word) &&
            !LOOKS_LIKE_MORE.test(word);
        return isWord || word === "" ? word : code(word);
    })
        .join(" ");
}
/** Any text within an HTML element. */
function entities(text) {
    return text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (char) => `&#${char.codePointAt(0)};`);
}
/** A table of cells that are Markdown already. */
function table(head, align, rows) {
    return markdownTable([[...head], ...rows.map((row) => [...row])], {
        align: [...align],
        // Padding would cost a third of the body's budget and nobody reads the source.
        alignDelimiters: false,
        padding: true,
    });
}
/** A link around Markdown; the address is encoded already, and brackets end nothing. */
function linked(text, url) {
    const safe = url.replace(/[()<>\s]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
    return `[${text}](${safe})`;
}
/** A block of code, with GitHub's button to copy it. Nothing that it holds can end it. */
function fenced(language, text) {
    const runs = text.match(/`+/g) ?? [];
    const longest = runs.reduce((most, { length }) => Math.max(most, length), 2);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** JSON on one line in which everything can be seen: what is not ASCII is spelled out, and it is the same JSON. */
function asciiJson(value) {
    return JSON.stringify(value).replace(/[<\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** @param summary HTML */
function details(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}


/***/ }),

/***/ 3533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   q9: () => (/* binding */ price)
/* harmony export */ });
/** With a comma between thousands. Not by Intl, whose first use takes longer than reading the catalog. */
function grouped(value, decimals) {
    const [whole = "", fraction] = value.toFixed(decimals).split(".");
    const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
    return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}
function count(value) {
    return grouped(value, 0);
}
/** `1 model`, `2 models`: regular plurals only. */
function counted(value, noun) {
    return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}
/** USD per million tokens; null, the price that is not known, is a dash. */
function price(value) {
    if (value === null)
        return "–";
    if (value === 0)
        return "$0";
    if (Math.abs(value) < 1e-6)
        return `$${value}`;
    const size = grouped(Math.abs(value), 6).replace(/0{1,4}$/, "");
    return `${value < 0 ? "−" : ""}$${size}`;
}
/** USD, to the cent. */
function dollars(value) {
    return `${value < 0 ? "−" : ""}$${grouped(Math.abs(value), 2)}`;
}
/** Tokens: `200K`, `1M`, `1.05M`. */
function tokens(value) {
    if (Math.abs(value) < 1000)
        return count(value);
    if (Math.abs(value) < 999_500)
        return `${Math.round(value / 1000)}K`;
    return `${Number((value / 1_000_000).toFixed(2))}M`;
}
/** A change as a signed percentage, from double on as a factor: `+40%`, `2.3x`, `−83%`. */
function change(ratio) {
    if (ratio >= 2) {
        return `${ratio < 10 ? Number(ratio.toFixed(1)) : count(ratio)}x`;
    }
    const percent = (ratio - 1) * 100;
    const size = Math.abs(percent);
    const digits = size >= 99 || size < 1 ? 2 : 0;
    const shown = Number(size.toFixed(digits));
    return `${percent < 0 ? "−" : "+"}${shown}%`;
}


/***/ }),

/***/ 5719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9063);

function countsOf(review) {
    const { providers, models } = review.changes;
    const moves = review.repricings
        .flatMap(({ changes }) => changes)
        .map(({ before, after }) => before === null || after === null ? 0 : Math.sign(after - before));
    const having = (severity) => review.findings.filter((finding) => finding.severity === severity).length;
    return {
        providers: {
            before: review.before.size,
            after: review.after.size,
            added: providers.added.length,
            removed: providers.removed.length,
            changed: providers.changed.length,
        },
        models: {
            before: (0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .countModels */ .M)(review.before),
            after: (0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .countModels */ .M)(review.after),
            added: models.added.length,
            removed: models.removed.length,
            renamed: review.renames.length,
            changed: models.changed.length,
        },
        prices: {
            increases: moves.filter((move) => move > 0).length,
            decreases: moves.filter((move) => move < 0).length,
        },
        findings: {
            danger: having("danger"),
            warning: having("warning"),
            notice: having("notice"),
        },
    };
}


/***/ }),

/***/ 2302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LQ: () => (/* binding */ byProviderRank),
/* harmony export */   dL: () => (/* binding */ compareRanks),
/* harmony export */   fX: () => (/* binding */ hasFirstParty),
/* harmony export */   pB: () => (/* binding */ ELSEWHERE),
/* harmony export */   pY: () => (/* binding */ rankedSection),
/* harmony export */   zj: () => (/* binding */ moreRows),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6853);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3533);


/** Where what does not fit is told. */
const ELSEWHERE = "in the full report";
/** The line under a section that had to be shortened. */
function moreRows(omitted, noun) {
    return omitted > 0
        ? `\n\n…and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(omitted, `more ${noun}`)}, ${ELSEWHERE}.`
        : "";
}
/** Fewer rows than this are not folded away. */
const WORTH_A_CLICK = 3;
/** @param heading what stands above the first row, or nothing */
function rankedSection(heading, { rows, open, render, weigh = () => 1, noun }, footer = "") {
    const isShort = rows.length <= open + WORTH_A_CLICK;
    const weightFrom = (index) => rows.slice(index).reduce((sum, row) => sum + weigh(row), 0);
    return {
        rows: rows.length,
        render: (shown) => {
            const top = rows.slice(0, isShort ? shown : Math.min(shown, open));
            const folded = rows.slice(top.length, shown);
            const omitted = moreRows(weightFrom(shown), noun);
            const fold = () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`<b>${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(weightFrom(top.length), `more ${noun}`)}</b>`, render(folded) + omitted);
            return [
                heading,
                ...(top.length > 0 ? [render(top)] : []),
                folded.length > 0 ? fold() : omitted.trim(),
                footer,
            ]
                .filter((part) => part !== "")
                .join("\n\n");
        },
    };
}
/** `a, b, c and 4 more` */
function listed(items, most, separator = ", ") {
    const omitted = items.length - most;
    const shown = items.slice(0, most).join(separator);
    return omitted > 0 ? `${shown} and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(omitted)} more` : shown;
}
/** `openrouter` +3: one of the places that share a row, a maker's own first, and how many more there are. */
function places(models, review) {
    const [first = "", ...others] = models
        .map(({ provider }) => provider)
        .sort(byProviderRank(review));
    return others.length === 0
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(first)
        : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(first)} +${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(others.length)}`;
}
/**
 * Makers of models before those who resell them, then the alphabet. The same everywhere: what a maker does to
 * its own models is news, and resellers follow.
 */
function byProviderRank({ makers, }) {
    const rank = (provider) => (makers.isFirstParty(provider) ? 0 : 1);
    return (a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
function hasFirstParty(models, { makers }) {
    return models.some(({ provider }) => makers.isFirstParty(provider));
}
/** Compares two ranks place by place; smaller comes first. */
function compareRanks(a, b) {
    for (const [index, value] of a.entries()) {
        const difference = value - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 6624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ priceRows),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   h8: () => (/* binding */ priceSection)
/* harmony export */ });
/* harmony import */ var _changes_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5378);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9542);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6853);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3533);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2302);





const HEADS = {
    dearer: "Dearer",
    cheaper: "Cheaper",
    priced: "Price now known",
    unpriced: "Price no longer known",
};
const DIRECTIONS = Object.keys(HEADS);
/** Moves of this factor come first, whoever makes them: they are news, or mistakes. */
const OUTLIER = 10;
/** Rows by rank: outliers, then makers before resellers, rises before falls, the larger move first. */
function priceRows(review) {
    const rows = review.priceGroups.map((group) => judge(group, review));
    const rank = ({ direction, ratio, group }) => [
        size(ratio) >= OUTLIER ? 0 : 1,
        DIRECTIONS.indexOf(direction),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFirstParty */ .fX)(group.models, review) ? 0 : 1,
        -size(ratio),
        -group.models.length,
    ];
    const ranked = rows.map((row) => ({ row, rank: rank(row) }));
    ranked.sort((a, b) => (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .compareRanks */ .dL)(a.rank, b.rank) || compareNames(a.row, b.row));
    return ranked.map(({ row }) => row);
}
/** A factor of two down is as large as one up. From or to zero is as large as it gets, short of an outlier. */
function size(ratio) {
    return ratio === null || ratio === 0
        ? OUTLIER - 1
        : Math.max(ratio, 1 / ratio);
}
function compareNames({ group: a }, { group: b }) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
function judge(group, review) {
    const [place] = group.models;
    const model = place && review.after.get(place.provider)?.models.get(place.id);
    const [largest = null] = group.changes
        .filter(({ before, after }) => before !== null && after !== null)
        .toSorted((a, b) => size(b.ratio) - size(a.ratio));
    const whole = blendedRatio(group.changes, model);
    const row = { group, model, largest };
    if (whole !== null && Math.abs(whole - 1) >= NOTICEABLE) {
        return {
            ...row,
            direction: directionOf(whole - 1),
            ratio: whole,
            of: null,
        };
    }
    if (largest) {
        const { before, after, ratio, dimension } = largest;
        const direction = directionOf((after ?? 0) - (before ?? 0));
        return { ...row, direction, ratio, of: label(dimension) };
    }
    const isKnown = group.changes.some(({ after }) => after !== null);
    return {
        ...row,
        direction: isKnown ? "priced" : "unpriced",
        ratio: null,
        of: null,
    };
}
/** Below half a percent input and output have cancelled each other out, and another dimension tells more. */
const NOTICEABLE = 0.005;
function directionOf(difference) {
    return difference > 0 ? "dearer" : "cheaper";
}
/** How the blend of input and output moved, where both are known before and after. */
function blendedRatio(changes, model) {
    const now = new Map(model ? (0,_changes_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .pricesOf */ ._5)(model) : []);
    const was = new Map(now);
    for (const { dimension, before, after } of changes) {
        was.set(dimension, before);
        now.set(dimension, after);
    }
    const before = (0,_changes_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .blend */ .au)(was.get("input") ?? null, was.get("output") ?? null);
    const after = (0,_changes_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .blend */ .au)(now.get("input") ?? null, now.get("output") ?? null);
    return before === null || after === null || before === 0
        ? null
        : after / before;
}
/** `cache_read` → `cache read`, `tiers[272000].output` → `output over 272K` */
function label(dimension) {
    const tier = /^tiers\[(\d+)\]\.(.*)$/.exec(dimension);
    if (tier)
        return `${label(tier[2] ?? "")} over ${Number(tier[1]) / 1000}K`;
    const mode = /^modes\[(.*)\]\.(.*)$/s.exec(dimension);
    if (mode)
        return `${label(mode[2] ?? "")}, ${mode[1]} mode`;
    return dimension.replaceAll("_", " ");
}
const COLUMNS = ["input", "output", "cache_read"];
/** So many other dimensions are spelled out in a row; nearly always they move with the first ones. */
const MAX_OTHERS = 2;
const OPEN_ROWS = 15;
function priceSection(review) {
    const rows = priceRows(review);
    if (rows.length === 0)
        return _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .w;
    const heading = ["### Prices, in USD per million tokens", ...chart(rows)];
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .rankedSection */ .pY)(heading.join("\n\n"), {
        rows,
        open: OPEN_ROWS,
        noun: "price",
        weigh: ({ group }) => group.changes.length * group.models.length,
        render: (shown) => priceTable(shown, review),
    });
}
function priceTable(rows, review) {
    const hasOthers = rows.some(({ group }) => others(group.changes).length > 0);
    const width = hasOthers ? 7 : 6;
    const body = DIRECTIONS.flatMap((direction) => {
        const own = rows.filter((row) => row.direction === direction);
        if (own.length === 0)
            return [];
        const head = [
            `**${HEADS[direction]}**`,
            ...Array(width - 1).fill(""),
        ];
        return [head, ...own.map((row) => cells(row, review, hasOthers))];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([
        "Model",
        "Provider",
        "Input",
        "Output",
        "Cache read",
        ...(hasOthers ? ["Also"] : []),
        "Change",
    ], [
        "left",
        "left",
        "right",
        "right",
        "right",
        ...(hasOthers ? ["left"] : []),
        "right",
    ], body);
}
function cells(row, review, hasOthers) {
    const { group, model, ratio, of } = row;
    const byDimension = new Map(group.changes.map((one) => [one.dimension, one]));
    const prices = model ? (0,_changes_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .pricesOf */ ._5)(model) : new Map();
    const rest = others(group.changes);
    const omitted = rest.length - MAX_OTHERS;
    const also = [
        ...rest
            .slice(0, MAX_OTHERS)
            .map((one) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(label(one.dimension))} ${move(one)}`),
        ...(omitted > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(omitted)} more`] : []),
    ];
    const changed = ratio ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .change */ .Zg)(ratio) : zeroMove(group.changes);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(group.name),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .places */ .zn)(group.models, review),
        ...COLUMNS.map((dimension) => {
            const changed = byDimension.get(dimension);
            return changed ? move(changed) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .price */ .q9)(prices.get(dimension) ?? null);
        }),
        ...(hasOthers ? [also.join(", ")] : []),
        of === null || !ratio ? changed : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(of)} ${changed}`,
    ];
}
/** What has no column of its own, the telling ones first: that upstream has begun to say "$0" of a dimension is not one. */
function others(changes) {
    const isTelling = ({ before, after }) => before !== null || after !== 0;
    const own = changes.filter(({ dimension }) => !COLUMNS.includes(dimension));
    return [...own.filter(isTelling), ...own.filter((one) => !isTelling(one))];
}
function move({ before, after }) {
    return after === null
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .price */ .q9)(before)} → –`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .price */ .q9)(before)} → **${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .price */ .q9)(after)}**`;
}
/** There is no percentage from zero; what happened is said instead. */
function zeroMove(changes) {
    if (changes.some(({ before, after }) => before === 0 && after !== null))
        return "was $0";
    if (changes.some(({ before, after }) => before !== null && after === 0))
        return "now $0";
    return "";
}
const MAX_BARS = 6;
/** GitHub's chart starts every bar at the axis' minimum, so the price after is drawn where the one before is 100. */
function chart(rows) {
    const bars = rows
        .filter(({ ratio }) => ratio !== null && ratio > 0 && size(ratio) < OUTLIER)
        .toSorted((a, b) => size(b.ratio) - size(a.ratio))
        .slice(0, MAX_BARS)
        .toSorted((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0))
        .map(({ ratio, group }) => ({
        label: barLabel(group),
        value: Math.round((ratio ?? 0) * 100),
    }));
    if (bars.length < 3)
        return [];
    const top = Math.ceil(Math.max(100, ...bars.map(({ value }) => value)) / 50) * 50;
    return [
        [
            "```mermaid",
            "xychart-beta horizontal",
            '  title "Largest moves: price after, where before = 100"',
            `  x-axis [${bars.map(({ label }) => `"${label}"`).join(", ")}]`,
            `  y-axis "before = 100" 0 --> ${top}`,
            `  bar [${bars.map(({ value }) => value).join(", ")}]`,
            "```",
        ].join("\n"),
    ];
}
/** Mermaid has no escapes that GitHub's version and the next agree on, so other characters are left out. */
function barLabel({ name, models }) {
    const provider = models[0]?.provider ?? "";
    const text = `${name} (${provider})`.replace(/[^\p{L}\p{N} .()+_-]/gu, "");
    return [...text].length > 40 ? `${[...text].slice(0, 39).join("")}…` : text;
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1633);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3533);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5719);
/* harmony import */ var _sections_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6624);




/** So many rows of prices and removals are listed unless everything is wanted. */
const MAX_ROWS = 10;
/** More findings than this are a damaged source; report.json has them all. */
const MAX_FINDINGS = 200;
/** A run for people, most important last, where a terminal leaves off. */
function describeRun({ review }, { verbose }) {
    const most = verbose ? Number.POSITIVE_INFINITY : MAX_ROWS;
    return [
        ...(verbose ? statistics(review) : []),
        ...staleFiles(review),
        ...removals(review, most),
        ...prices(review, most),
        ...findings(review, verbose),
        ...headline(review),
        ...used(review, most),
    ];
}
function headline(review) {
    const { providers, models, prices } = (0,_review_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .m)(review);
    const total = {
        text: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(providers.after, "provider")}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(models.after, "model")}`,
        tone: "head",
    };
    if (review.isFirstSync) {
        return [total, { text: "First sync: there was no catalog before." }];
    }
    return [
        total,
        {
            text: `Models:    ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(models.added)} added, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(models.removed)} removed, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(models.renamed)} renamed, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(models.changed)} changed`,
        },
        {
            text: `Providers: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(providers.added)} added, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(providers.removed)} removed, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(providers.changed)} changed`,
        },
        {
            text: `Prices:    ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(prices.increases)} up, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(prices.decreases)} down`,
        },
    ];
}
function statistics({ after, before }) {
    return [...after].map(([id, { models }]) => {
        const difference = models.size - (before.get(id)?.models.size ?? 0);
        const sign = difference > 0 ? `+${difference}` : String(difference);
        return {
            text: `  ${id}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(models.size, "model")}${difference === 0 ? "" : ` (${sign})`}`,
        };
    });
}
function staleFiles({ staleFiles }) {
    return staleFiles.length === 0
        ? []
        : [{ text: `Stale files that go: ${staleFiles.join(", ")}` }];
}
function removals({ changes, renames }, most) {
    const { removed } = changes.models;
    return [
        ...titled("Removed", removed.length, "bad"),
        ...cut(removed.map(({ provider, model }) => ({
            text: `  ${provider}:${model.id}`,
        })), most),
        ...titled("Renamed", renames.length),
        ...cut(renames.map(({ from, to }) => ({
            text: `  ${from.provider}:${from.model.id} -> ${to.provider}:${to.model.id}`,
        })), most),
    ];
}
/** Ranked as in the pull request. */
function prices(review, most) {
    const rows = (0,_sections_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRows */ .DW)(review);
    return [
        ...titled("Prices, in USD per million tokens", rows.length),
        ...cut(rows.map(describePrices), most),
    ];
}
function describePrices({ group, direction }) {
    const [first, ...others] = group.models;
    const more = others.length > 0 ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(others.length)} more` : "";
    const moves = group.changes.map(({ dimension, before, after, ratio }) => `${dimension} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .price */ .q9)(before)} -> ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .price */ .q9)(after)}${ratio ? ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Zg)(ratio)})` : ""}`);
    const text = `  ${first?.provider}:${first?.id}${more}: ${moves.join(", ")}`;
    if (direction === "dearer")
        return { text, tone: "bad" };
    return direction === "cheaper" ? { text, tone: "good" } : { text };
}
/** Moves of prices stand in the prices already. */
function findings({ findings }, verbose) {
    const own = findings.filter(({ code }) => code !== "price-move");
    const notices = own.filter(({ severity }) => severity === "notice");
    const lines = own
        .filter(({ severity }) => verbose || severity !== "notice")
        .map((finding) => ({
        text: `${finding.severity}: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(finding)}: ${finding.message} ${finding.remedy}`,
        tone: finding.severity === "danger" ? "bad" : "warn",
    }));
    const told = cut(lines, MAX_FINDINGS);
    return verbose || notices.length === 0
        ? told
        : [
            ...told,
            { text: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(notices.length, "notice")} more: --verbose` },
        ];
}
/** What the project names, and what happens to it: the reason to look here at all. */
function used({ usage }, most) {
    if (usage === null || usage.models.length === 0)
        return [];
    const { affected, models, files } = usage;
    const old = models.filter(({ isDeprecated }) => isDeprecated);
    return [
        {
            text: `In use:    ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(models.length, "model")} named in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(files, "file")}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(affected.length)} affected`,
        },
        ...cut(affected.flatMap(({ provider, id, events, uses }) => [
            {
                text: `  ${provider}:${id}: ${events.map(describeEvent).join(", ")}`,
                tone: "bad",
            },
            ...uses.map(({ path, line }) => ({ text: `    ${path}:${line}` })),
        ]), most * 2),
        ...(old.length > 0
            ? [
                {
                    text: `Deprecated and in use: ${old.map(({ provider, id }) => `${provider}:${id}`).join(", ")}`,
                    tone: "warn",
                },
            ]
            : []),
    ];
}
function describeEvent(event) {
    const place = (to) => to === null ? "" : ` (nearest: ${to.provider}:${to.id})`;
    switch (event.kind) {
        case "removed":
        case "deprecated":
            return event.kind + place(event.successor);
        case "renamed":
            return `renamed to ${event.to.provider}:${event.to.id}`;
        case "weaker":
            return "loses capabilities or limits";
        case "repriced":
            return event.changes
                .map(({ dimension, before, after }) => `${dimension} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .price */ .q9)(before)} -> ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .price */ .q9)(after)}`)
                .join(", ");
        default:
            return event;
    }
}
function titled(title, rows, tone = "head") {
    return rows === 0
        ? []
        : [{ text: `${title} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows)}):`, ...(tone && { tone }) }];
}
function cut(lines, most) {
    const omitted = lines.length - most;
    return omitted > 0
        ? [...lines.slice(0, most), { text: `  ...and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(omitted)} more` }]
        : [...lines];
}


/***/ }),

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ sync)
});

// UNUSED EXPORTS: toPublication

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
;// CONCATENATED MODULE: ./build/catalog/elixir.js

/** Elixir's formatter breaks a list over one element a line when it would pass this column. */
const LINE_LENGTH = 98;
/**
 * The Elixir module that lists the provider ids as atoms, as `mix format` would write it.
 * @param moduleName e.g. `ReqLLM.Provider.Generated.ValidProviders`, already checked to be an alias
 * @param providerIds normalised ids
 */
function renderElixirModule(moduleName, providerIds) {
    const atoms = [...providerIds].sort(json/* compareBytes */.Xo).map(toAtom);
    return `# Generated by model-sync-action. Do not edit: the next sync overwrites it.
defmodule ${moduleName} do
  @moduledoc false

${renderAttribute(atoms)}

  @doc "The ids of the providers in the model catalog."
  @spec list() :: [atom()]
  def list, do: @providers

  @doc "Whether an atom is the id of a provider in the model catalog."
  @spec member?(atom()) :: boolean()
  def member?(id), do: id in @providers
end
`;
}
function renderAttribute(atoms) {
    const oneLine = `  @providers [${atoms.join(", ")}]`;
    if (columns(oneLine) <= LINE_LENGTH)
        return oneLine;
    const lines = atoms.map((atom) => `    ${atom}`).join(",\n");
    return `  @providers [\n${lines}\n  ]`;
}
/** The formatter counts graphemes. Where each is a character, nobody need look for them, which is slow in a long line. */
function columns(line) {
    if (/^[ -~]*$/.test(line))
        return line.length;
    return [...new Intl.Segmenter("en").segment(line)].length;
}
/** An atom literal that is that very string, whatever it holds: quotes and `#{` would otherwise be code. */
function toAtom(id) {
    if (/^[A-Za-z_][A-Za-z0-9_@]*[?!]?$/.test(id))
        return `:${id}`;
    const escaped = id.replace(/[\\"]|#(?=\{)/g, "\\$&");
    return `:"${escaped}"`;
}

;// CONCATENATED MODULE: ./build/catalog/overruled.js


/** Not `.json`: ReqLLM takes every file of that name in the folder for a provider's. */
const FILE = ".overruled.jsonl";
function overruledPath(modelsDir) {
    return external_node_path_.posix.join(modelsDir, FILE);
}
function isOverruledFile(name) {
    return name === FILE;
}
function toJson({ field, ...rest }) {
    return { ...rest, field: [...field] };
}
/** A line of JSON for each value, so that a reviewer sees in the diff which ones are new. */
function renderOverruled(values) {
    return values
        .map((value) => `${JSON.stringify((0,json/* sortKeys */.di)(toJson(value)))}
`)
        .sort(json/* compareBytes */.Xo)
        .join("");
}
/** What the last run kept. A line that is none says nothing. */
function parseOverruled(text) {
    return text.split("\n").flatMap((line) => {
        const data = parseLine(line);
        if (!(0,json/* isObject */.Gv)(data))
            return [];
        const { provider, model, field, upstream, by } = data;
        const isModel = model === undefined || typeof model === "string";
        return typeof provider === "string" &&
            isModel &&
            Array.isArray(field) &&
            upstream !== undefined &&
            !(0,json/* nestsTooDeep */.qK)(upstream) &&
            (by === "patch" || by === "hold")
            ? [
                {
                    provider,
                    ...(model !== undefined && { model }),
                    field: field.map(String),
                    upstream,
                    by,
                },
            ]
            : [];
    });
}
function parseLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
/** One place of the catalog, as a key. */
function placeKey({ provider, model, field, }) {
    return JSON.stringify([provider, model ?? null, field]);
}

;// CONCATENATED MODULE: ./build/catalog/files.js





const MANIFEST = ".catalog_manifest.json";
/**
 * Every file of a catalog: a JSON file a provider, the manifest, the Elixir module; and where there is something to
 * keep in mind, what upstream says otherwise.
 * @param previousManifest kept as it is when it says the same, for a new `generated_at` alone would recompile its readers
 */
function renderFiles(catalog, options, previousManifest, now, overruled = []) {
    const files = new Map();
    for (const [id, provider] of catalog) {
        files.set(providerPath(options.modelsDir, id), renderProvider(provider));
    }
    files.set(manifestPath(options.modelsDir), renderManifest(files, previousManifest, now));
    if (overruled.length > 0) {
        files.set(overruledPath(options.modelsDir), renderOverruled(overruled));
    }
    if (options.providersModule) {
        const { path, name } = options.providersModule;
        files.set(path, renderElixirModule(name, catalog.keys()));
    }
    return files;
}
function providerPath(modelsDir, providerId) {
    return external_node_path_.posix.join(modelsDir, `${providerId}.json`);
}
function manifestPath(modelsDir) {
    return external_node_path_.posix.join(modelsDir, MANIFEST);
}
function renderProvider({ header, models }) {
    return (0,json/* toStableJson */.t_)({ provider: header, models: [...models.values()] });
}
/** `hash` is the hex SHA-256 of the provider files' contents, one after the other in the order of `files`. */
function renderManifest(providerFiles, previous, now) {
    const paths = [...providerFiles.keys()].sort(json/* compareBytes */.Xo);
    const sha256 = (0,external_node_crypto_.createHash)("sha256");
    for (const path of paths)
        sha256.update(providerFiles.get(path) ?? "");
    const hash = sha256.digest("hex");
    return previous !== undefined && saysTheSame(previous, paths, hash)
        ? previous
        : (0,json/* toStableJson */.t_)({ files: paths, generated_at: now.toISOString(), hash });
}
function saysTheSame(manifest, paths, hash) {
    const parsed = parseManifest(manifest);
    return (parsed !== null &&
        parsed.hash === hash &&
        parsed.files.length === paths.length &&
        paths.every((path, index) => path === parsed.files[index]));
}
/** Null where it is not a manifest. */
function parseManifest(text) {
    try {
        const data = JSON.parse(text);
        if (!(0,json/* isObject */.Gv)(data) || typeof data.hash !== "string")
            return null;
        if (!Array.isArray(data.files))
            return null;
        const files = data.files.filter((file) => typeof file === "string");
        return { files, hash: data.hash };
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./node_modules/secure-json-parse/index.js
var secure_json_parse = __nccwpck_require__(5955);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var mini_schemas = __nccwpck_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(3305);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __nccwpck_require__(9547);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __nccwpck_require__(4196);
// EXTERNAL MODULE: ./build/problem.js
var problem = __nccwpck_require__(411);
;// CONCATENATED MODULE: ./build/json-text.js
// JSON as people write it: with lines to point at.





const TOO_DEEP = `: nests deeper than ${json/* MAX_DEPTH */.lr} levels`;
/** `:line:column: what` of the first fault, or null. */
function syntaxProblem(text) {
    if (text.trim() === "")
        return ": is empty";
    try {
        return (0,json/* nestsTooDeep */.qK)(JSON.parse(text)) ? TOO_DEEP : null;
    }
    catch (error) {
        return firstFault(text) ?? `: ${(0,problem/* messageOf */.b)(error)}`;
    }
}
/** JSON.parse's own message has no place on every Node. */
function firstFault(text) {
    const errors = [];
    try {
        (0,main.parseTree)(text, errors, { disallowComments: true });
    }
    catch (error) {
        // It goes down a level for a level.
        if (error instanceof RangeError)
            return TOO_DEEP;
        throw error;
    }
    const [first] = errors;
    if (!first)
        return null;
    const before = text.slice(0, first.offset).split("\n");
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    const what = (0,main.printParseErrorCode)(first.error)
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .toLowerCase();
    return `:${line}:${column}: ${what}`;
}
/** Finds the value at a path, a property's key included; null where there is none. The text is parsed once, and late. */
function locator(text) {
    let parsed;
    return (path) => {
        parsed ??= { root: (0,main.parseTree)(text), starts: lineStarts(text) };
        const value = path.reduce(childAt, parsed.root);
        if (!value)
            return null;
        const { offset, length } = value.parent?.type === "property" ? value.parent : value;
        const from = lineAt(parsed.starts, offset);
        const to = lineAt(parsed.starts, offset + length);
        const before = text.slice(parsed.starts[from - 1], offset);
        const after = text.slice(offset + length, parsed.starts[to]);
        const isAlone = before.trim() === "" && /^\s*,?\s*$/.test(after);
        return { from, to, offset, isAlone };
    };
}
function lineStarts(text) {
    return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
/** The number of the line, from 1, that an offset is in. */
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Of two properties of one name JSON.parse takes the last, and so does this. */
function childAt(node, key) {
    const { children = [] } = node ?? {};
    return typeof key === "number"
        ? children[key]
        : children.findLast(({ children }) => children?.[0]?.value === key)
            ?.children?.[1];
}
/** The lines of the value at a path of keys and indexes, a property's key included; null where there is none. */
function linesOf(text, path) {
    const place = locator(text)(path);
    return place && { from: place.from, to: place.to };
}
/**
 * JSON that people wrote, of a shape; or every mistake of it, as `file:line: where what`. Keys that would reach an
 * object's prototype are dropped.
 */
function readWritten(rawText, file, schema) {
    const text = rawText.replace(/^\ufeff/, "");
    const syntax = syntaxProblem(text);
    if (syntax !== null)
        return { problems: [file + syntax] };
    const data = secure_json_parse.parse(text, undefined, {
        protoAction: "remove",
        constructorAction: "remove",
    });
    const parsed = parse/* safeParse */.xL(schema, data);
    if (parsed.success)
        return { text, data: parsed.data };
    return {
        problems: parsed.error.issues.map(({ path, message }) => {
            const keys = path.map((key) => typeof key === "number" ? key : String(key));
            const at = linesOf(text, keys)?.from ?? linesOf(text, keys.slice(0, 1))?.from;
            const place = at === undefined ? file : `${file}:${at}`;
            return `${place}: ${[...keys, message].join(" ")}`;
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: ./build/catalog/provider-id.js

/** Elixir atoms, file names and `provider` fields use `_` where models.dev uses `-`: `google-vertex` is `google_vertex`. */
function normalizeProviderId(id) {
    return id.replaceAll("-", "_");
}
/** `nil`, `true` and `false` are not atoms of their own name's kind in Elixir, and `Elixir.Foo` is a module. */
const ELIXIR_WORDS = /^(?:nil|true|false|Elixir(?:\..*)?)$/;
/** Windows has no files of these names, whatever their ending, so no repository with one can be checked out there. */
const WINDOWS_DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;
/**
 * Why an id can't be the name of a provider, or null where it can. `leavesFolder` marks the ids that would be
 * written outside the models folder or over its manifest; nothing but an attack or a broken file has those.
 */
function refuseProviderId(id) {
    if (/[/\\]|^\./.test(id)) {
        return { reason: "would leave the folder", leavesFolder: true };
    }
    // What else Elixir takes for an atom without quotes, such as `é` and `+`, no provider needs.
    if (!/^[ -~]{1,100}$/.test(id) || !/[A-Za-z0-9]/.test(id)) {
        return {
            reason: "must have 1 to 100 ASCII characters, a letter or digit among them",
            leavesFolder: false,
        };
    }
    if (ELIXIR_WORDS.test(normalizeProviderId(id))) {
        return { reason: "is a reserved word in Elixir", leavesFolder: false };
    }
    if (WINDOWS_DEVICES.test(id) || /[<>:"|?*]/.test(id)) {
        return { reason: "can't be a file's name on Windows", leavesFolder: false };
    }
    return null;
}
/** A filter of provider ids by ids and globs, in either spelling: an id passes when it is wanted and not excluded. */
function providerFilter(wanted, excluded) {
    const isWanted = anyOf(wanted);
    const isExcluded = anyOf(excluded);
    return (id) => {
        const normalized = normalizeProviderId(id);
        return ((wanted.length === 0 || isWanted(normalized)) && !isExcluded(normalized));
    };
}
function anyOf(patterns) {
    const matchers = patterns.map((pattern) => picomatch(normalizeGlob(pattern), { dot: true }));
    return (id) => matchers.some((matches) => matches(id));
}
/** As {@link normalizeProviderId}, but the `-` of a range such as `[a-f]` stays. */
function normalizeGlob(pattern) {
    return pattern.replace(/\[[^\]]*\]|-/g, (part) => part === "-" ? "_" : part);
}

;// CONCATENATED MODULE: ./build/catalog/patches.js






const patches_text = mini_schemas/* string */.YjP({ error: "must be a string" });
const id = patches_text.check(api/* _minLength */.m9(1, { error: "must not be empty", abort: true }));
const patches_name = mini_schemas/* nullish */.cl6(patches_text);
/** Published as `schemas/patch.json`. */
const patchSchema = mini_schemas/* looseObject */._H3({
    $schema: mini_schemas/* optional */.lqM(mini_schemas/* unknown */.L5J()).check(mini_schemas/* describe */.q0y("For editors")),
    provider: mini_schemas/* looseObject */._H3({
        id: id.check(mini_schemas/* refine */.YPB((value) => refuseProviderId(value) === null, {
            error: ({ input }) => `${JSON.stringify(input)} ${refuseProviderId(String(input))?.reason}`,
        })),
        name: patches_name,
        base_url: patches_name,
        doc: patches_name,
        env: mini_schemas/* nullish */.cl6(mini_schemas/* array */.YOg(patches_text, {
            error: "must be a list of names of environment variables",
        })),
    }, { error: 'must be an object with an "id"' }),
    models: mini_schemas/* optional */.lqM(mini_schemas/* array */.YOg(mini_schemas/* looseObject */._H3({ id }, { error: "must be an object" }), {
        error: "must be a list of objects",
    })),
    exclude: mini_schemas/* optional */.lqM(mini_schemas/* array */.YOg(patches_text, { error: "must be a list of model ids" })),
}, { error: 'must be an object with "provider", and "models" or "exclude"' });
const locators = new WeakMap();
/** Where a value of a patch stands in its file; null where it is not in the text. */
function placeIn(patch, path) {
    const locate = locators.get(patch) ?? locator(patch.text);
    locators.set(patch, locate);
    return locate(path);
}
/**
 * Reads patches from their texts, in the order of their file names' bytes.
 * @throws {Problem} that lists every problem of every file, with its line and column where the JSON is broken.
 */
function parsePatches(texts, directory) {
    const patches = [];
    const problems = [];
    for (const file of [...texts.keys()].sort(json/* compareBytes */.Xo)) {
        const result = parsePatch(file, texts.get(file) ?? "");
        if ("patch" in result)
            patches.push(result.patch);
        else
            problems.push(...result.problems.map((p) => `${directory}/${file}${p}`));
    }
    if (problems.length > 0) {
        throw new problem/* Problem */.A({
            title: problems.length === 1
                ? "A local patch can't be used"
                : `Local patches can't be used: ${problems.length} problems`,
            cause: problems.join("\n"),
            remedy: 'Nothing was written. A patch is {"provider": {"id": …}, "models": [{"id": …, fields to change}], "exclude": [model ids]}.',
        });
    }
    return patches;
}
function parsePatch(file, rawText) {
    const text = rawText.replace(/^\ufeff/, "");
    const syntax = syntaxProblem(text);
    if (syntax !== null)
        return { problems: [syntax] };
    const data = secure_json_parse.parse(text, undefined, {
        protoAction: "remove",
        constructorAction: "remove",
    });
    const parsed = patchSchema.safeParse(data);
    if (!parsed.success) {
        return {
            problems: parsed.error.issues.map(({ path, message }) => `: ${path.length > 0 ? `${describePath(path, data)} ` : ""}${message}`),
        };
    }
    const { provider, models, exclude } = parsed.data;
    const header = saidOf(provider);
    const unknownKeys = unknownKeysOf(parsed.data);
    const saysNothing = !models && !exclude && Object.keys(header).length === 0;
    if (saysNothing && unknownKeys.length === 0) {
        return {
            problems: [
                `: has neither "models" nor "exclude" (its keys are ${Object.keys(parsed.data).join(", ")})`,
            ],
        };
    }
    return {
        patch: {
            file,
            text,
            unknownKeys,
            provider: normalizeProviderId(provider.id),
            header,
            models: (models ?? []),
            exclude: exclude ?? [],
        },
    };
}
/** A patch may name its schema, so that editors help. */
const PATCH_KEYS = [
    "$schema",
    "provider",
    "models",
    "exclude",
];
const HEADER_KEYS = [
    "id",
    "name",
    "base_url",
    "env",
    "doc",
];
function unknownKeysOf(patch) {
    const unknown = (object, known) => Object.keys(object).filter((key) => !known.includes(key));
    return [
        ...unknown(patch, PATCH_KEYS).map((key) => [key]),
        ...unknown(patch.provider, HEADER_KEYS).map((key) => ["provider", key]),
    ];
}
/** The header fields that a patch sets; a null says as little as an absent one, an empty list is a statement. */
function saidOf(provider) {
    const { name, base_url, env, doc } = provider;
    return {
        ...(name != null && { name }),
        ...(base_url != null && { base_url }),
        ...(env != null && { env }),
        ...(doc != null && { doc }),
    };
}
/** `models[3] ("gpt-4o") cost`: with the entry's id, for people count badly. */
function describePath(path, data) {
    let place = "";
    let value = data;
    for (const key of path) {
        value = (0,json/* isObject */.Gv)(value)
            ? value[String(key)]
            : Array.isArray(value)
                ? value[Number(key)]
                : undefined;
        if (typeof key === "number") {
            place += `[${key}]`;
            if ((0,json/* isObject */.Gv)(value) && typeof value.id === "string" && value.id !== "") {
                place += ` (${JSON.stringify(value.id)})`;
            }
        }
        else {
            place += place === "" ? String(key) : `.${String(key)}`;
        }
    }
    return place;
}

;// CONCATENATED MODULE: ./build/catalog/previous.js






/**
 * Reads the previous catalog from the texts of the models folder's JSON files. A file that can't be read still
 * counts as a provider's if the manifest lists it.
 */
function parsePrevious(texts, modelsDir) {
    const manifest = manifestPath(modelsDir);
    const listed = new Set(parseManifest(texts.get(manifest) ?? "")?.files);
    const catalog = new Map();
    const overruled = overruledPath(modelsDir);
    const providerFiles = new Set();
    const unreadable = new Map();
    for (const [path, text] of texts) {
        if (path === manifest || path === overruled)
            continue;
        if (external_node_path_.posix.dirname(path) !== modelsDir)
            continue;
        const stem = external_node_path_.posix.basename(path, ".json");
        const provider = parseProvider(text, stem);
        if (typeof provider === "string") {
            unreadable.set(path, provider);
            if (listed.has(path))
                providerFiles.add(path);
            continue;
        }
        providerFiles.add(path);
        // A stale `a-b.json` beside `a_b.json` is the same provider in an older tool's spelling; the newer one counts.
        const id = normalizeProviderId(stem);
        if (!catalog.has(id) || stem === id)
            catalog.set(id, provider);
    }
    const kept = texts.get(overruled);
    return {
        catalog: sortKeys(catalog),
        overruled: kept === undefined ? null : parseOverruled(kept),
        providerFiles,
        unreadable,
    };
}
/** The files in the models folder that this tool may delete. */
function ownFiles({ providerFiles }, modelsDir) {
    return [...providerFiles, overruledPath(modelsDir)];
}
/** What there is to say about files in the models folder that are not as this tool would have them. */
function folderFindings(previous, desired, foreign) {
    const unreadable = [...previous.unreadable].map(([path, reason]) => desired.has(path) || previous.providerFiles.has(path)
        ? rewritten(path, reason)
        : leftAlone(path, `it is not a provider's: ${reason}`));
    return [
        ...unreadable,
        ...foreign.map((path) => leftAlone(path, "it is not a provider's")),
    ];
}
/** The provider, or why the text is none. */
function parseProvider(text, stem) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (error) {
        return (0,problem/* messageOf */.b)(error);
    }
    // A model lies two levels down.
    if ((0,json/* nestsTooDeep */.qK)(data, json/* MAX_DEPTH */.lr + 2))
        return "it nests too deeply";
    if (!(0,json/* isObject */.Gv)(data) || !(0,json/* isObject */.Gv)(data.provider)) {
        return 'it has no "provider"';
    }
    if (!Array.isArray(data.models))
        return 'it has no list of "models"';
    const { base_url, doc, env, name } = data.provider;
    const id = normalizeProviderId(stem);
    return {
        header: {
            ...data.provider,
            base_url: typeof base_url === "string" ? base_url : null,
            doc: typeof doc === "string" ? doc : "",
            env: Array.isArray(env) ? env.filter(isString) : [],
            id,
            name: typeof name === "string" ? name : id,
        },
        models: sortKeys(byId(data.models)),
    };
}
function byId(models) {
    const map = new Map();
    for (const model of models)
        if (isModel(model))
            map.set(model.id, model);
    return map;
}
/** The Mix task wrote long lists in the order of a hash. */
function sortKeys(map) {
    return (0,json/* isSorted */.WC)([...map.keys()])
        ? map
        : new Map([...map].sort(([a], [b]) => (0,json/* compareBytes */.Xo)(a, b)));
}
function isString(value) {
    return typeof value === "string";
}
function isModel(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value.id === "string" && value.id !== "";
}
function rewritten(file, reason) {
    return {
        code: "unreadable-file",
        severity: "warning",
        subject: { file },
        message: `The file could not be read as a provider's (${reason}), so its models count as new.`,
        remedy: "Nothing to do: this run writes it anew, or deletes it.",
    };
}
function leftAlone(file, reason) {
    return {
        code: "foreign-file",
        severity: "warning",
        subject: { file },
        message: `This is left alone in the generated folder (${reason}).`,
        remedy: "Move it elsewhere, or delete it.",
    };
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/checkout/git.js




const MAX_OUTPUT = 256 * 1024 * 1024;
/**
 * Reads the checked-out commit with local git; nothing here talks to a network.
 * @throws {Problem} when the folder is not a checkout or has no commit
 */
async function readHead(directory, managedPaths) {
    const [head, listing] = await Promise.all([
        git(directory, [
            "rev-parse",
            "HEAD",
            "HEAD^{tree}",
            "--show-prefix",
            "--symbolic-full-name",
            "HEAD",
        ]),
        git(directory, ["ls-tree", "-r", "-z", "HEAD", "--", ...managedPaths]),
    ]);
    const [sha = "", tree = "", prefix = "", ref = ""] = head.split("\n");
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
    const blobs = new Map();
    for (const line of listing.split("\0")) {
        // <mode> blob <id>\t<path>
        const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        if (id !== undefined && path !== undefined)
            blobs.set(path, id);
    }
    return { sha, tree, branch, prefix, blobs };
}
const LINK = "120000";
const SUBMODULE = "160000";
/** The tracked files below a folder, relative to it, links and submodules left out; null where there is no git. */
async function listTracked(directory) {
    const listing = await git(directory, ["ls-files", "-z", "-s"]).catch(() => null);
    if (listing === null)
        return null;
    const paths = listing.split("\0").flatMap((line) => {
        // <mode> <id> <stage>\t<path>
        const [, mode = "", path] = /^(\d+) [0-9a-f]+ \d\t(.*)$/s.exec(line) ?? [];
        return path === undefined || mode === LINK || mode === SUBMODULE
            ? []
            : [path];
    });
    return [...new Set(paths)];
}
function readBlob(directory, id) {
    return git(directory, ["cat-file", "blob", id]);
}
/** The id that git gives a text, in the hash that the repository uses. */
function blobId(text, { sha }) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)(sha.length === 64 ? "sha256" : "sha1")
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest("hex");
}
/** Containers run as another user than the one who checked out; git would refuse, though it only reads here. */
const TRUST = [
    "-c",
    "safe.directory=*",
    "--no-optional-locks",
    "--literal-pathspecs",
];
async function git(directory, args) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_namespaceObject.execFile)("git", [...TRUST, ...args], {
            cwd: directory,
            maxBuffer: MAX_OUTPUT,
        });
        return stdout;
    }
    catch (error) {
        const said = isExecError(error) ? error.stderr.trim() : (0,problem/* messageOf */.b)(error);
        throw new problem/* Problem */.A({
            title: `Can't read the checkout in ${directory}`,
            cause: said === "" ? (0,problem/* messageOf */.b)(error) : said,
            // Before 2.38, git hears of safe folders from files alone.
            remedy: /dubious ownership|unsafe repository/.test(said)
                ? `Run \`git config --global --add safe.directory ${directory}\` before this step, or use git 2.38 or later.`
                : "Check the repository out first (actions/checkout) and name its folder in `working-directory`; it needs at least one commit.",
        });
    }
}
function isExecError(error) {
    return (error instanceof Error &&
        "stderr" in error &&
        typeof error.stderr === "string");
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __nccwpck_require__(7428);
;// CONCATENATED MODULE: ./build/checkout/paths.js





/** The managed files that lie outside the models folder. */
function singleFiles({ providersModule, changelogFile, }) {
    const paths = [providersModule?.path ?? null, changelogFile];
    return paths.filter((path) => path !== null);
}
function isManaged(path, managed) {
    const { dir, base } = external_node_path_.posix.parse(path);
    // Elsewhere than here, a backslash leads to other folders.
    const isInFolder = dir === managed.modelsDir && !base.includes("\\");
    return ((isInFolder && isManagedName(base)) || singleFiles(managed).includes(path));
}
/** Whether a file of the models folder is ours by its name. */
function isManagedName(name) {
    return (name === MANIFEST ||
        isOverruledFile(name) ||
        (name.endsWith(".json") && !name.startsWith(".")));
}
/** A link in the repository must not make this tool read or write elsewhere on the runner. */
async function refuseLinkOut(directory, path) {
    const root = await (0,promises_namespaceObject.realpath)(directory).catch((error) => {
        throw new problem/* Problem */.A({
            title: `Can't find the working directory ${directory}`,
            cause: (0,problem/* messageOf */.b)(error),
            remedy: "Check the repository out first (actions/checkout) and name its folder in `working-directory`.",
        });
    });
    const target = await realpathOfExisting((0,external_node_path_.resolve)(directory, path));
    const inside = (0,external_node_path_.relative)(root, target);
    if (inside.split(/[/\\]/)[0] !== ".." && !(0,external_node_path_.isAbsolute)(inside))
        return;
    throw new problem/* Problem */.A({
        title: `${path} leads out of the checkout`,
        cause: `It is, or lies behind, a symbolic link to ${target}.`,
        remedy: "Nothing was written. Name a folder within the repository.",
    });
}
/** Of a path that is not there: where it would be. A link to nothing leads somewhere all the same. */
async function realpathOfExisting(path) {
    try {
        return await (0,promises_namespaceObject.realpath)(path);
    }
    catch (error) {
        const parent = (0,external_node_path_.dirname)(path);
        if (!isAbsent(error) || parent === path)
            throw unreadable(path, error);
        const folder = await realpathOfExisting(parent);
        const target = await (0,promises_namespaceObject.readlink)(path).catch(() => null);
        return target === null
            ? folder
            : realpathOfExisting((0,external_node_path_.resolve)(folder, target));
    }
}
function isMissing(error) {
    return codeOf(error) === "ENOENT";
}
/** Nothing is there, not even below a file in a folder's place. */
function isAbsent(error) {
    return isMissing(error) || codeOf(error) === "ENOTDIR";
}
function codeOf(error) {
    return error instanceof Error && "code" in error ? error.code : undefined;
}
function unreadable(path, error) {
    return new problem/* Problem */.A({
        title: `Can't read ${path}`,
        cause: (0,problem/* messageOf */.b)(error),
        remedy: "Nothing was written. See that it is a readable file or folder.",
    });
}

;// CONCATENATED MODULE: ./build/checkout/journal.js






/** A folder within the models folder, for files on their way; see `write.ts`. */
const STAGING = ".model-sync-staging";
/**
 * What a run is about to do, in a file of the staging folder from before the first file is touched until all are
 * done. As long as it lies there, the run counts as not happened: readers see what was there before, and the next
 * writer puts it back.
 */
const JOURNAL = "journal.json";
const journalSchema = mini_schemas/* strictObject */.rej({
    version: mini_schemas/* literal */.euz(1),
    /** The number of a step is that of its staged files. */
    steps: mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({
        path: mini_schemas/* string */.YjP(),
        /** Hex, of the new content; null: the file is removed. */
        sha256: mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP()),
    })),
});
function stagingFolder(managed) {
    return (0,external_node_path_.join)(managed.workingDirectory, managed.modelsDir, STAGING);
}
function staged(managed, index, kind) {
    return (0,external_node_path_.join)(stagingFolder(managed), `${index}.${kind}`);
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
}
/** By way of another name, so that it is there whole or not at all. */
function writeJournal(managed, steps) {
    const path = (0,external_node_path_.join)(stagingFolder(managed), JOURNAL);
    const text = JSON.stringify({ version: 1, steps });
    (0,external_node_fs_namespaceObject.writeFileSync)(`${path}.new`, text, { flush: true });
    (0,external_node_fs_namespaceObject.renameSync)(`${path}.new`, path);
}
/** From here on, what was done is done. */
function removeJournal(managed) {
    (0,external_node_fs_namespaceObject.rmSync)((0,external_node_path_.join)(stagingFolder(managed), JOURNAL), { force: true });
}
/** Puts back what a run that did not finish has touched. Where this is cut short itself, it can be done again. */
function rollBack(managed) {
    const undo = readUndo(managed);
    if (undo === null)
        return;
    for (const { path, from } of undo) {
        const place = (0,external_node_path_.join)(managed.workingDirectory, path);
        if (from === null)
            (0,external_node_fs_namespaceObject.rmSync)(place);
        else
            (0,external_node_fs_namespaceObject.renameSync)(from, place);
    }
    removeJournal(managed);
}
/**
 * What has to be undone of a run that did not finish, or null where there is no such run; reads only. The journal lies in the checkout, so anybody may
 * have written it: it counts for managed paths alone, and not for what somebody has written there since.
 * @throws {Problem} when it names a path that this run does not manage
 */
function readUndo(managed) {
    const steps = readSteps(managed);
    if (steps === null)
        return null;
    const undo = [];
    for (const [index, step] of steps.entries()) {
        const { path } = step;
        if (!isManaged(path, managed))
            throw unmanaged(managed, path);
        const place = look((0,external_node_path_.join)(managed.workingDirectory, path));
        const isOurs = place === "missing" || place === step.sha256;
        const old = staged(managed, index, "old");
        const wasMoved = look(old) !== "missing";
        if (isOurs && wasMoved)
            undo.push({ path, from: old });
        else if (isOurs && place !== "missing")
            undo.push({ path, from: null });
    }
    return undo;
}
/** A staging folder without a journal, or with something else of that name, is left over from an earlier stage. */
function readSteps(managed) {
    const folder = stagingFolder(managed);
    const path = (0,external_node_path_.join)(folder, JOURNAL);
    try {
        if (!(0,external_node_fs_namespaceObject.lstatSync)(folder).isDirectory())
            return null;
        if (!(0,external_node_fs_namespaceObject.lstatSync)(path).isFile())
            return null;
        return journalSchema.parse(JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, "utf8"))).steps;
    }
    catch (error) {
        if (isAbsent(error) || isNoJournal(error))
            return null;
        throw new problem/* Problem */.A({
            title: `Can't read what an interrupted run left in ${folder}`,
            cause: (0,problem/* messageOf */.b)(error),
            remedy: `Nothing was written. See that ${path} is readable.`,
        });
    }
}
function isNoJournal(error) {
    return error instanceof SyntaxError || error instanceof errors/* $ZodError */.a$;
}
/** The hash of a file; a link or a folder has none. */
function look(path) {
    try {
        const found = (0,external_node_fs_namespaceObject.lstatSync)(path);
        return found.isFile() ? sha256((0,external_node_fs_namespaceObject.readFileSync)(path)) : "other";
    }
    catch (error) {
        if (isAbsent(error))
            return "missing";
        throw unreadable(path, error);
    }
}
function unmanaged({ modelsDir }, path) {
    return new problem/* Problem */.A({
        title: "An interrupted run touched a file that this run does not manage",
        cause: `The journal in ${modelsDir}/${STAGING} names ${JSON.stringify(path)}.`,
        remedy: `Nothing was written. Run it once with the inputs of that run, which puts the file back; or delete ${modelsDir}/${STAGING} and restore the file with git.`,
    });
}

;// CONCATENATED MODULE: ./build/checkout/read.js







/**
 * @throws {Problem} when a folder can't be read or a link leads out of the checkout
 */
async function readCheckout(options, wantsHead) {
    const { workingDirectory, modelsDir, patchesDir, acceptedFile } = options;
    const { usageProfile } = options;
    const managed = singleFiles(options);
    const written = [acceptedFile, usageProfile].filter((path) => path !== null);
    for (const path of [modelsDir, patchesDir, ...managed, ...written]) {
        await refuseLinkOut(workingDirectory, path);
    }
    const { files, foreign } = await listModels(workingDirectory, modelsDir);
    const found = readTexts(workingDirectory, [...files, ...managed]);
    const onDisk = await readUndone(options, found);
    const texts = readTexts(workingDirectory, written);
    const read = {
        onDisk,
        patches: await readPatches(workingDirectory, patchesDir, acceptedFile),
        accepted: texts.get(acceptedFile) ?? null,
        profile: requireNamed(texts, usageProfile),
        foreign,
    };
    if (!wantsHead)
        return { ...read, base: onDisk, head: null };
    const head = await readHead(workingDirectory, [modelsDir, ...managed]);
    const base = await readBase(workingDirectory, modelsDir, head, onDisk);
    return { ...read, base, head };
}
/** A file that was asked for by name has to be there. */
function requireNamed(texts, path) {
    if (path === null)
        return null;
    const text = texts.get(path);
    if (text !== undefined)
        return text;
    throw new problem/* Problem */.A({
        title: `Can't find the usage profile ${path}`,
        cause: "`usage-profile` names it, and there is no such file.",
        remedy: "Nothing was written. Correct the path, which is relative to the working directory.",
    });
}
async function listModels(directory, modelsDir) {
    const files = [];
    const foreign = [];
    for (const entry of await list(directory, modelsDir)) {
        const path = external_node_path_.posix.join(modelsDir, entry.name);
        if (entry.name === STAGING)
            continue;
        if (isManagedName(entry.name) && !entry.isDirectory())
            files.push(path);
        else
            foreign.push(path);
    }
    return { files, foreign };
}
/** What a run that was killed has touched reads as if it had not. */
async function readUndone(managed, found) {
    const undone = new Map(found);
    for (const { path, from } of readUndo(managed) ?? []) {
        undone.delete(path);
        if (from === null)
            continue;
        const text = await readMoved(managed.workingDirectory, path, from);
        if (text !== null)
            undone.set(path, text);
    }
    return undone;
}
/** The text of a file that was moved aside. A link leads from where it stood; null where it leads nowhere. */
async function readMoved(directory, path, moved) {
    try {
        const isLink = (await (0,promises_namespaceObject.lstat)(moved)).isSymbolicLink();
        if (!isLink)
            return await (0,promises_namespaceObject.readFile)(moved, "utf8");
        const folder = await (0,promises_namespaceObject.realpath)((0,external_node_path_.dirname)((0,external_node_path_.join)(directory, path)));
        const target = (0,external_node_path_.resolve)(folder, await (0,promises_namespaceObject.readlink)(moved));
        await refuseLinkOut(directory, target);
        return await (0,promises_namespaceObject.readFile)(target, "utf8");
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            throw error;
        if (isMissing(error))
            return null;
        throw unreadable(moved, error);
    }
}
async function readPatches(directory, patchesDir, acceptedFile) {
    const names = (await list(directory, patchesDir))
        .filter(({ name }) => name.endsWith(".json") && !name.startsWith("."))
        .map(({ name }) => name)
        .filter((name) => external_node_path_.posix.join(patchesDir, name) !== acceptedFile);
    return readTexts((0,external_node_path_.join)(directory, patchesDir), names);
}
/** The base's texts: those on disk where the checkout is clean, which is nearly always, else from git. */
async function readBase(directory, modelsDir, head, onDisk) {
    const base = new Map();
    for (const [path, id] of head.blobs) {
        const inFolder = external_node_path_.posix.dirname(path) === external_node_path_.posix.normalize(modelsDir);
        if (inFolder && !isManagedName(external_node_path_.posix.basename(path)))
            continue;
        const text = onDisk.get(path);
        base.set(path, text !== undefined && blobId(text, head) === id
            ? text
            : await readBlob(directory, id));
    }
    const isClean = base.size === onDisk.size &&
        [...base].every(([path, text]) => onDisk.get(path) === text);
    return isClean ? onDisk : base;
}
/** Not one after the other without blocking: of small files, that takes several times as long. */
function readTexts(folder, names) {
    const texts = new Map();
    for (const name of names) {
        try {
            texts.set(name, (0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_.join)(folder, name), "utf8"));
        }
        catch (error) {
            if (isMissing(error))
                continue;
            throw unreadable((0,external_node_path_.join)(folder, name), error);
        }
    }
    return texts;
}
async function list(directory, path) {
    const folder = (0,external_node_path_.join)(directory, path);
    try {
        const entries = await (0,promises_namespaceObject.readdir)(folder, { withFileTypes: true });
        for (const entry of entries) {
            const link = external_node_path_.posix.join(path, entry.name);
            if (entry.isSymbolicLink())
                await refuseLinkOut(directory, link);
        }
        return entries;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            throw error;
        if (isMissing(error))
            return [];
        throw unreadable(folder, error);
    }
}

;// CONCATENATED MODULE: ./build/checkout/template.js


/**
 * The template of report.html. It is read when it is needed, so that a run's start does not wait for it.
 * @throws {Problem} when it is not there
 */
async function readTemplate(path) {
    try {
        return await (0,promises_namespaceObject.readFile)(path, "utf8");
    }
    catch (error) {
        throw new problem/* Problem */.A({
            title: "Can't read the template of report.html",
            cause: (0,problem/* messageOf */.b)(error),
            remedy: "It is a part of the action. Use a released version, or run `npm run build`.",
        });
    }
}

;// CONCATENATED MODULE: ./build/checkout/usage.js





/** Larger ones are data. */
const MAX_BYTES = 1024 * 1024;
/** A tracked link may lead out of the checkout. Windows does not know the second flag. */
const NOT_THROUGH_A_LINK = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0);
/** Where binaries show a zero byte, as git looks for it. */
const BINARY_PROBE = 8000;
/** What others wrote, or tools; and what happened once. */
const NOT_OURS = [
    /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|deps|_build|dist|target|\.git)\//,
    /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|go\.sum|bun\.lockb|[^/]*[.-]lock(?:\.\w+)?|\.terraform\.lock\.hcl)$/i,
    /(?:^|\/)(?:changelog|changes|history|releases|news)(?:\.[a-z]+)?$/i,
    /\.(?:min\.\w+|map|snap|svg|csv|tsv|ipynb|lock)$/i,
];
/** The paths of the text files that may name models: tracked ones where there is git, relative to the working directory. */
async function listUsageFiles(options) {
    const { workingDirectory, usagePaths, modelsDir } = options;
    if (usagePaths.length === 0)
        return [];
    const generated = new Set([
        options.acceptedFile,
        options.providersModule?.path,
        options.changelogFile,
    ]);
    const isWanted = anyPath(usagePaths);
    const paths = (await listTracked(workingDirectory)) ?? (await walk(workingDirectory, ""));
    return paths.filter((path) => isWanted(path) &&
        !path.startsWith(`${modelsDir}/`) &&
        !generated.has(path) &&
        !NOT_OURS.some((pattern) => pattern.test(path)));
}
function anyPath(patterns) {
    const matchers = patterns.map((pattern) => {
        const plain = external_node_path_.posix.join(pattern.replaceAll("\\", "/"), ".");
        const folder = plain.replace(/\/?\.?$/, "");
        if (folder === "")
            return () => true;
        const matches = picomatch(folder, { dot: true });
        return (path) => path === folder || path.startsWith(`${folder}/`) || matches(path);
    });
    return (path) => matchers.some((matches) => matches(path));
}
/**
 * Reads files one by one, so that never more than one is held; not the binary ones, the large ones, and what can't be
 * read, such as a link. Synchronous, which is several times as fast for many small files.
 */
function* readUsageFiles(directory, paths) {
    const room = Buffer.allocUnsafe(MAX_BYTES);
    for (const path of paths) {
        const size = readInto(room, (0,external_node_path_.join)(directory, path));
        const bytes = room.subarray(0, size);
        const isBinary = bytes.subarray(0, BINARY_PROBE).includes(0);
        if (size > 0 && !isBinary)
            yield { path, bytes };
    }
}
function readInto(room, file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_namespaceObject.openSync)(file, NOT_THROUGH_A_LINK);
        const stat = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (!stat.isFile() || stat.size > room.length)
            return 0;
        return (0,external_node_fs_namespaceObject.readSync)(descriptor, room, 0, stat.size, 0);
    }
    catch {
        return 0;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
/** Where there is no git: everything but what begins with a dot, and links. */
async function walk(directory, folder) {
    const entries = await (0,promises_namespaceObject.readdir)((0,external_node_path_.join)(directory, folder), {
        withFileTypes: true,
    }).catch(() => []);
    const paths = [];
    for (const entry of entries) {
        const path = external_node_path_.posix.join(folder, entry.name);
        if (entry.isFile())
            paths.push(path);
        const isOurs = !entry.name.startsWith(".") &&
            !NOT_OURS.some((pattern) => pattern.test(`${path}/`));
        if (entry.isDirectory() && isOurs) {
            for (const inner of await walk(directory, path))
                paths.push(inner);
        }
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/checkout/write.js





/** The difference between the files that are there and those that should be, of the paths in `owned`. */
function fileChanges(current, desired, owned) {
    return {
        write: new Map([...desired].filter(([path, text]) => current.get(path) !== text)),
        remove: [...owned].filter((path) => current.has(path) && !desired.has(path)),
    };
}
/**
 * Writes and removes files: all, or none. New ones are written to a folder beside their place first, so that a full
 * disk or a missing permission shows before anything is touched. Old ones are moved there, so that putting them
 * back needs no room, and links stay links. A journal says what is being done, so that the next run can undo it
 * where this one is killed.
 * @throws {Problem} with the files as they were
 */
function writeFiles(managed, { write, remove }) {
    const steps = [
        ...[...write].map(([path, text]) => ({ path, sha256: sha256(text) })),
        ...remove.map((path) => ({ path, sha256: null })),
    ];
    try {
        rollBack(managed);
        removeStaging(managed);
        if (steps.length === 0)
            return;
        stage(managed, [...write.values()]);
        writeJournal(managed, steps);
        for (const [index, step] of steps.entries()) {
            take(managed, index, step);
        }
        removeJournal(managed);
    }
    catch (error) {
        throw error instanceof problem/* Problem */.A ? error : putBack(managed, error);
    }
    tryToRemoveStaging(managed);
}
/** Without a journal, what is left over disturbs nobody, and the next run tries again to remove it. */
function tryToRemoveStaging(managed) {
    try {
        removeStaging(managed);
    }
    catch { }
}
function removeStaging(managed) {
    (0,external_node_fs_namespaceObject.rmSync)(stagingFolder(managed), { recursive: true, force: true });
}
function stage(managed, texts) {
    (0,external_node_fs_namespaceObject.mkdirSync)(stagingFolder(managed), { recursive: true });
    for (const [index, text] of texts.entries()) {
        (0,external_node_fs_namespaceObject.writeFileSync)(staged(managed, index, "new"), text);
    }
}
function take(managed, index, step) {
    const place = (0,external_node_path_.join)(managed.workingDirectory, step.path);
    (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_.dirname)(place), { recursive: true });
    if (isThere(place))
        (0,external_node_fs_namespaceObject.renameSync)(place, staged(managed, index, "old"));
    if (step.sha256 !== null)
        (0,external_node_fs_namespaceObject.renameSync)(staged(managed, index, "new"), place);
}
/** A folder where a file should go is not moved away: it is somebody's. */
function isThere(place) {
    try {
        const found = (0,external_node_fs_namespaceObject.lstatSync)(place);
        if (found.isDirectory())
            throw new Error(`${place} is a folder`);
        return true;
    }
    catch (error) {
        if (isMissing(error))
            return false;
        throw error;
    }
}
function putBack(managed, error) {
    let failure = null;
    try {
        rollBack(managed);
        tryToRemoveStaging(managed);
    }
    catch (error) {
        failure = (0,problem/* messageOf */.b)(error);
    }
    return new problem/* Problem */.A({
        title: "Can't write the catalog's files",
        cause: [(0,problem/* messageOf */.b)(error), ...(failure === null ? [] : [failure])].join("\n"),
        remedy: failure === null
            ? "The files are as they were. See that the checkout is writable and the disk has room."
            : "Not all files could be put back yet; the next run does it, or git. See that the checkout is writable and the disk has room.",
    });
}
/** Writes the report's files. Their folder is not the repository's, so plain writes do. */
function writeReport(folder, files) {
    try {
        (0,external_node_fs_namespaceObject.mkdirSync)(folder, { recursive: true });
        for (const [name, text] of files)
            (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_.join)(folder, name), text);
    }
    catch (error) {
        throw new problem/* Problem */.A({
            title: `Can't write the report to ${folder}`,
            cause: (0,problem/* messageOf */.b)(error),
            remedy: "Set `report-dir` to a writable folder.",
        });
    }
}

;// CONCATENATED MODULE: ./build/catalog/header.js
/** The Mix task's own defaults, for where neither a patch nor upstream says anything. */
const FALLBACK_HEADERS = {
    openai: { base_url: "https://api.openai.com/v1", env: ["OPENAI_API_KEY"] },
    anthropic: {
        base_url: "https://api.anthropic.com",
        env: ["ANTHROPIC_API_KEY"],
    },
    openrouter: {
        base_url: "https://openrouter.ai/api/v1",
        env: ["OPENROUTER_API_KEY"],
    },
    google: {
        base_url: "https://generativelanguage.googleapis.com/v1",
        env: ["GOOGLE_API_KEY"],
    },
    cloudflare: {
        base_url: "https://api.cloudflare.com/client/v4/accounts",
        env: ["CLOUDFLARE_API_KEY"],
    },
};
/** Field by field: patch (the last one wins), upstream, fallback, default. */
function buildHeader(id, upstream, patches) {
    const patched = Object.assign({}, ...patches.map(({ header }) => header));
    const fallback = FALLBACK_HEADERS[id];
    return {
        base_url: patched.base_url ?? upstream?.base_url ?? fallback?.base_url ?? null,
        doc: patched.doc ?? upstream?.description ?? "AI model provider",
        env: patched.env ?? upstream?.env ?? fallback?.env ?? [],
        id,
        name: patched.name ?? upstream?.name ?? capitalize(id),
    };
}
function capitalize(id) {
    return id
        .split("_")
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
        .join(" ");
}

;// CONCATENATED MODULE: ./build/catalog/layers.js

/** Fields of npm packages that models.dev once carried and no consumer of the catalog reads. */
const PRUNED_FIELDS = [
    "npm",
    "packageName",
    "license",
    "repository",
    "bugs",
    "homepage",
    "engines",
    "keywords",
    "exports",
    "dependencies",
];
/** The fields that the catalog sets itself. */
const IDENTITY = [
    "id",
    "provider",
    "provider_model_id",
];
/** Whatever an entry says there, the catalog says its own, or nothing. */
const FIXED_FIELDS = new Set([
    ...IDENTITY,
    ...PRUNED_FIELDS,
]);
/** All that patches speak of: of each provider the header first, then the models. */
function layersOf(upstream, patches, previous = new Map()) {
    const providers = new Set(patches.map(({ provider }) => provider));
    return [...providers].flatMap((id) => {
        const own = patches.filter(({ provider }) => provider === id);
        const said = upstream.get(id);
        const before = previous.get(id)?.models;
        const header = {
            provider: id,
            upstream: headerOf(said),
            beneath: buildHeader(id, said, []),
            layers: own.map((patch) => ({
                patch,
                path: ["provider"],
                values: { ...patch.header },
            })),
            orphans: [],
            excludes: [],
            isKept: said !== undefined && said.models === before,
        };
        const models = [...pile(own, said)].map(([model, piled]) => {
            const base = said?.models.get(model);
            const isKept = base !== undefined && base === before?.get(model);
            return {
                provider: id,
                model,
                upstream: base,
                beneath: base,
                ...piled,
                isKept,
            };
        });
        return [header, ...models];
    });
}
/** What the patches of one provider say of its models, by id. */
function pile(patches, upstream) {
    const piles = new Map();
    const of = (model) => {
        const found = piles.get(model) ?? { layers: [], orphans: [], excludes: [] };
        piles.set(model, found);
        return found;
    };
    for (const patch of patches) {
        for (const [index, entry] of patch.models.entries()) {
            const { layers, orphans } = of(entry.id);
            const isThere = layers.length > 0 || upstream?.models.has(entry.id) === true;
            const isDefinition = typeof entry.name === "string";
            (isThere || isDefinition ? layers : orphans).push({
                patch,
                path: ["models", index],
                values: withoutFixed(entry),
            });
        }
        for (const [index, id] of patch.exclude.entries()) {
            of(id).excludes.push({ patch, path: ["exclude", index] });
        }
    }
    return piles;
}
function withoutFixed(entry) {
    return Object.fromEntries(Object.entries(entry).filter(([field]) => !FIXED_FIELDS.has(field)));
}
/** What upstream itself says of a provider, by the header's fields. */
function headerOf(upstream) {
    const { name, base_url, env, description } = upstream ?? {};
    return {
        ...(name != null && { name }),
        ...(base_url != null && { base_url }),
        ...(env != null && { env }),
        ...(description != null && { doc: description }),
    };
}
/** Every field that the layers set. */
function fieldsOf({ layers }) {
    return [...new Set(layers.flatMap(({ values }) => Object.keys(values)))];
}
/** The value of a field; undefined where there is none. */
function fieldOf(values, field) {
    return values && Object.hasOwn(values, field) ? values[field] : undefined;
}
/** The layers that set a field; the last of them wins. */
function settersOf({ layers }, field) {
    return layers.filter(({ values }) => Object.hasOwn(values, field));
}

;// CONCATENATED MODULE: ./build/catalog/build.js




const NOTHING = { catalog: new Map(), overruled: null };
/**
 * Upstream with the local patches applied, in the form that is written: first every patch's models, in order,
 * then every patch's excludes, so an excluded model stays out. Providers without models are left out.
 * `overruled` is what upstream says wherever a patch speaks, be it the same: the next run tells by it what changed
 * beneath the patch. A model that says the same as in the previous catalog is that one's, so that nobody has to
 * compare the two again.
 */
function buildCatalog(upstream, patches, previous = NOTHING) {
    const layered = layersOf(upstream, patches, previous.catalog);
    const ids = new Set([
        ...upstream.keys(),
        ...patches.map(({ provider }) => provider),
    ]);
    const catalog = new Map();
    for (const id of [...ids].sort(json/* compareBytes */.Xo)) {
        const said = upstream.get(id);
        const isOwn = ({ provider }) => provider === id;
        const before = previous.catalog.get(id)?.models;
        const models = buildModels(id, said, layered.filter(isOwn), before);
        if (models.size > 0) {
            const header = buildHeader(id, said, patches.filter(isOwn));
            catalog.set(id, { header, models });
        }
    }
    return {
        catalog,
        overruled: layered.flatMap((one) => overruledOf(one, previous.overruled ?? [])),
    };
}
function buildModels(provider, upstream, layered, before) {
    const merged = new Map(upstream?.models);
    for (const { model, upstream: base, layers, excludes } of layered) {
        if (model === undefined)
            continue;
        const values = layers.map(({ values }) => values);
        if (excludes.length > 0)
            merged.delete(model);
        else if (layers.length > 0)
            merged.set(model, Object.assign({}, base, ...values));
    }
    const models = new Map();
    const ids = [...merged.keys()];
    for (const id of (0,json/* isSorted */.WC)(ids) ? ids : ids.sort(json/* compareBytes */.Xo)) {
        const said = merged.get(id) ?? {};
        const old = before?.get(id);
        const isOld = old !== undefined && build_saysTheSame(old, said, provider);
        models.set(id, isOld ? old : finish(said, provider, id));
    }
    return models;
}
/** Whether a model of the previous catalog is what {@link finish} would make, which is cheaper than to make it. */
function build_saysTheSame(old, merged, provider) {
    if (old.provider !== provider || old.provider_model_id !== old.id) {
        return false;
    }
    let fields = IDENTITY.length;
    for (const field in merged) {
        if (FIXED_FIELDS.has(field))
            continue;
        const isOld = Object.hasOwn(old, field) && (0,json/* isSame */.Ft)(merged[field], old[field]);
        if (!isOld)
            return false;
        fields += 1;
    }
    return Object.keys(old).length === fields;
}
function finish(merged, provider, id) {
    const model = { ...merged, id, provider, provider_model_id: id };
    // An object that a field was deleted from is slow ever after.
    for (const field of PRUNED_FIELDS) {
        if (Object.hasOwn(model, field))
            delete model[field];
    }
    return model;
}
/** Where upstream's words are not usable, it has said what it said last. */
function overruledOf(layered, previous) {
    const { provider, model, upstream, excludes, isKept } = layered;
    if (excludes.length > 0)
        return [];
    return fieldsOf(layered).flatMap((field) => {
        const place = {
            provider,
            ...(model !== undefined && { model }),
            field: [field],
            by: "patch",
        };
        const said = isKept
            ? previous.find((one) => one.by === "patch" && placeKey(one) === placeKey(place))?.upstream
            : fieldOf(upstream, field);
        return said === undefined ? [] : [{ ...place, upstream: said }];
    });
}

;// CONCATENATED MODULE: ./build/catalog/changelog.js
/** Of keepachangelog.com, in the order in which they stand. */
const KINDS = [
    "Added",
    "Changed",
    "Deprecated",
    "Removed",
    "Fixed",
    "Security",
];
/**
 * Puts list items under "Unreleased" of a changelog in the form of keepachangelog.com, by kind of change. Headings
 * that are missing are made, an item that stands there already is not doubled, and everything else stays as it is, to
 * the byte.
 * @param text null where there is no changelog yet
 */
function addToChangelog(text, items) {
    const lineEnd = text?.includes("\r\n") ? "\r\n" : "\n";
    // Each with the line's end that it has.
    const lines = (text ?? "# Changelog\n").split(/(?<=\n)/);
    const last = lines.at(-1);
    if (last !== undefined && !last.endsWith("\n")) {
        lines[lines.length - 1] = last + lineEnd;
    }
    const start = findUnreleased(lines, lineEnd);
    for (const [kind, item] of items)
        insert(lines, start, kind, item, lineEnd);
    return lines.join("");
}
/** The index of the heading, which is made before the latest release where there is none. */
function findUnreleased(lines, lineEnd) {
    const found = lines.findIndex((line) => /^##\s+\[?unreleased\b/i.test(line));
    if (found !== -1)
        return found;
    const heading = `## [Unreleased]${lineEnd}`;
    const latest = lines.findIndex((line) => /^##\s/.test(line));
    if (latest !== -1) {
        lines.splice(latest, 0, heading, lineEnd);
        return latest;
    }
    lines.push(lineEnd, heading);
    return lines.length - 1;
}
function insert(lines, start, kind, item, lineEnd) {
    const end = endOfSection(lines, start, /^##?\s|^\[[^\]]+\]:/);
    const headings = lines.flatMap((line, index) => {
        const [, title] = /^###\s+(\w+)/.exec(line) ?? [];
        const isInside = index > start && index < end;
        return title !== undefined && isInside ? [{ title, index }] : [];
    });
    const own = headings.find(({ title }) => title === kind);
    if (own) {
        const ownEnd = endOfSection(lines, own.index, /^#{1,3}\s|^\[[^\]]+\]:/);
        const isThere = lines
            .slice(own.index, ownEnd)
            .some((line) => line.trim() === item);
        if (isThere)
            return;
        const after = lastLineBefore(lines, ownEnd);
        const gap = after === own.index ? [lineEnd] : [];
        lines.splice(after + 1, 0, ...gap, item + lineEnd);
        return;
    }
    const order = KINDS.indexOf(kind);
    const next = headings.find(({ title }) => KINDS.indexOf(title) > order);
    const heading = `### ${kind}${lineEnd}`;
    if (next) {
        const block = [heading, lineEnd, item + lineEnd, lineEnd];
        lines.splice(next.index, 0, ...block);
    }
    else {
        const after = lastLineBefore(lines, end);
        const block = [lineEnd, heading, lineEnd, item + lineEnd];
        lines.splice(after + 1, 0, ...block);
    }
}
/** The index of the next line that ends the section, or that after the last one. */
function endOfSection(lines, start, ends) {
    const offset = lines.slice(start + 1).findIndex((line) => ends.test(line));
    return offset === -1 ? lines.length : start + 1 + offset;
}
/** The index of the last line before another that is not blank. */
function lastLineBefore(lines, end) {
    let index = end - 1;
    while (index > 0 && lines[index]?.trim() === "")
        index -= 1;
    return index;
}

// EXTERNAL MODULE: ./node_modules/json-diff-ts/dist/index.cjs
var dist = __nccwpck_require__(1172);
;// CONCATENATED MODULE: ./build/changes/diff.js


/** What leads from `before` to `after`, in the order of their ids. */
function diffCatalogs(before, after) {
    const added = [];
    const removed = [];
    const changed = [];
    const providers = [];
    for (const [provider, { header, models }] of after) {
        const was = before.get(provider);
        const fields = was ? diffFields(was.header, header) : [];
        if (was && fields.length > 0) {
            providers.push({ before: was.header, after: header, fields });
        }
        for (const model of models.values()) {
            const old = was?.models.get(model.id);
            if (!old)
                added.push({ provider, model });
            else {
                const fields = diffFields(old, model);
                if (fields.length > 0) {
                    changed.push({ provider, before: old, after: model, fields });
                }
            }
        }
    }
    for (const [provider, { models }] of before) {
        const now = after.get(provider);
        for (const model of models.values()) {
            if (!now?.models.has(model.id))
                removed.push({ provider, model });
        }
    }
    return {
        providers: {
            added: headersMissing(after, before),
            removed: headersMissing(before, after),
            changed: providers,
        },
        models: { added, removed, changed },
    };
}
/** True where nothing differs, though the files may: another tool's formatting or order. */
function isEmpty({ providers, models }) {
    return [providers, models].every(({ added, removed, changed }) => added.length + removed.length + changed.length === 0);
}
function headersMissing(here, there) {
    return [...here.values()]
        .filter(({ header }) => !there.has(header.id))
        .map(({ header }) => header);
}
/** The fields that differ between two objects. Most are equal, and finding that out is cheap. */
function diffFields(before, after) {
    if (before === after)
        return [];
    const changes = [];
    const gone = [];
    for (const key in before) {
        const old = before[key];
        const now = Object.hasOwn(after, key) ? after[key] : undefined;
        if (now === undefined)
            gone.push(change([key], old, now));
        else if ((0,json/* isSame */.Ft)(old, now))
            continue;
        else if ((0,json/* isObject */.Gv)(old) && (0,json/* isObject */.Gv)(now)) {
            changes.push(...diff_walk((0,dist.diff)(old, now), old, now, [key]));
        }
        else
            changes.push(change([key], old, now));
    }
    for (const key in after) {
        if (Object.hasOwn(before, key))
            continue;
        changes.push(change([key], undefined, after[key]));
    }
    changes.push(...gone);
    return changes;
}
function change(field, before, after) {
    return {
        field,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
    };
}
function diff_walk(changes, before, after, parents) {
    // A change of type comes as a removal and an addition of one key.
    const byKey = new Map(changes.map((change) => [change.key, change]));
    return [...byKey.values()].flatMap(({ key, changes: inner }) => {
        const field = [...parents, key];
        // A field may be called `constructor`, which every object has an inherited one of.
        const old = Object.hasOwn(before, key) ? before[key] : undefined;
        const now = Object.hasOwn(after, key) ? after[key] : undefined;
        return inner && (0,json/* isObject */.Gv)(old) && (0,json/* isObject */.Gv)(now)
            ? diff_walk(inner, old, now, field)
            : [change(field, old, now)];
    });
}
/** The new catalog from the old one and what was reported: the proof that the report is complete. */
function applyChanges(before, changes) {
    const after = new Map();
    for (const [id, { header, models }] of before) {
        after.set(id, { header, models: new Map(models) });
    }
    for (const { id } of changes.providers.removed)
        after.delete(id);
    for (const header of changes.providers.added) {
        after.set(header.id, { header, models: new Map() });
    }
    for (const { before, fields } of changes.providers.changed) {
        const provider = after.get(before.id);
        if (provider) {
            provider.header = applyFields(before, fields);
        }
    }
    for (const { provider, model } of changes.models.removed) {
        after.get(provider)?.models.delete(model.id);
    }
    for (const { provider, model } of changes.models.added) {
        after.get(provider)?.models.set(model.id, model);
    }
    for (const { provider, before, fields } of changes.models.changed) {
        const model = applyFields(before, fields);
        after.get(provider)?.models.set(model.id, model);
    }
    return after;
}
function applyFields(object, fields) {
    const copy = structuredClone(object);
    for (const { field, after } of fields) {
        const key = field.at(-1) ?? "";
        const parent = field
            .slice(0, -1)
            .reduce((inner, part) => inner[part], copy);
        if (after === undefined)
            delete parent[key];
        else
            parent[key] = after;
    }
    return copy;
}

// EXTERNAL MODULE: ./build/catalog/catalog.js
var catalog = __nccwpck_require__(9063);
// EXTERNAL MODULE: ./build/memo.js
var memo = __nccwpck_require__(5960);
;// CONCATENATED MODULE: ./build/changes/makers.js


/** What counts as nearly all. */
const MOST = 3 / 4;
const SEPARATORS = /[-_.:@~\s]+/g;
const DATE = /[-@](20\d\d-?[01]\d-?[0-3]\d)(?!\d)/;
/**
 * The id without path, separators and case. Variants stay apart: sizes, versions, dates, `-mini`, `:free`, `-fp8`.
 * So do numbers: `gemma-3-1b` is `gemma3-1b`, `gemma-31b` is `gemma31b`.
 */
function identityOf({ id }) {
    return normalize(baseOf(id)) || id.toLowerCase();
}
/**
 * Who made what, from nothing but the catalog.
 *
 * Resellers write the maker before the model: `anthropic/claude-sonnet-4`. So a model's maker is the prefix that most
 * of its sellers use, see {@link readPrefixes}. A model without any is of the maker that nearly all of its family
 * have, or nearly all of those whose ids begin with the same word.
 *
 * A provider's own models are those of a maker that is called like the provider, those that are called like the
 * provider themselves, and those of no known maker that no one else sells.
 */
function findMakers(catalog) {
    const recognise = recogniser(catalog);
    const { makerByIdentity, aliases, spellings } = readPrefixes(catalog, recognise);
    const families = new Map();
    const stems = new Map();
    /** The one provider that sells a model; null where several do. */
    const sellers = new Map();
    for (const [provider, { models }] of catalog) {
        for (const { id, family } of models.values()) {
            const { identity, stem } = recognise(id);
            const seller = sellers.get(identity);
            if (seller === undefined)
                sellers.set(identity, provider);
            else if (seller !== provider)
                sellers.set(identity, null);
            const maker = makerByIdentity.get(identity);
            if (maker !== undefined) {
                count(stems, stem, maker);
                if (typeof family === "string")
                    count(families, family, maker);
            }
        }
    }
    const byFamily = nearlyAll(families);
    const byStem = nearlyAll(stems);
    const makerByName = new Map();
    for (const [maker, names] of aliases) {
        for (const name of names)
            makerByName.set(name, maker);
    }
    const findMaker = (provider, model) => {
        const { identity, stem } = recognise(model.id);
        const word = firstWord(provider);
        return (makerByIdentity.get(identity) ??
            byFamily.get(String(model.family)) ??
            (startsWith(identity, word)
                ? (makerByName.get(word) ?? keyOf(provider))
                : byStem.get(stem)));
    };
    const isOwn = (provider, { id }, maker) => {
        const { identity, stem } = recognise(id);
        if (maker === undefined)
            return sellers.get(identity) === provider;
        const names = aliases.get(maker) ?? [maker];
        return (names.some((name) => areAlike(name, keyOf(provider))) ||
            (startsWith(identity, firstWord(provider)) && byStem.get(stem) === maker));
    };
    /** By provider that mostly sells its own models: who it is as a maker. */
    const firstParties = new Map();
    for (const [provider, { models }] of catalog) {
        const self = keyOf(provider);
        const own = new Map();
        for (const model of models.values()) {
            const maker = findMaker(provider, model);
            if (isOwn(provider, model, maker))
                add(own, maker ?? self);
        }
        if (sum(own) > models.size / 2) {
            // Others may know the maker by another name: `meta-llama` sells as `llama`.
            const others = new Map([...own].filter(([maker]) => maker !== self));
            firstParties.set(provider, mostCommon(others) ?? self);
        }
    }
    const ids = new Map([...catalog.keys()].map((id) => [keyOf(id), id]));
    const nameOf = (maker) => {
        const names = aliases.get(maker) ?? [maker];
        const sold = names.find((name) => firstParties.has(ids.get(name) ?? ""));
        return (ids.get(sold ?? "") ??
            mostCommon(spellings.get(names[0] ?? maker)) ??
            ids.get(maker) ??
            maker);
    };
    return {
        makerOf: (provider, model) => {
            const maker = findMaker(provider, model);
            const isSelf = maker === undefined || maker === keyOf(provider);
            const known = (isSelf ? firstParties.get(provider) : null) ?? maker;
            return known === undefined ? null : nameOf(known);
        },
        isFirstParty: (provider) => firstParties.has(provider),
        identityOf: ({ id }) => recognise(id).identity,
    };
}
function countPrefixes(catalog, recognise) {
    const spellings = new Map();
    const byStem = new Map();
    const byIdentity = new Map();
    const carried = new Map();
    for (const { models } of catalog.values()) {
        for (const id of models.keys()) {
            const { identity, stem, prefixes } = recognise(id);
            for (const [distance, part] of prefixes.entries()) {
                const prefix = keyOf(part);
                // The nearest to the model tells most: `workers-ai/@cf/meta/llama-3`.
                const weight = 1 / (distance + 1);
                count(spellings, prefix, part.toLowerCase());
                count(byStem, stem, prefix, weight);
                count(byIdentity, identity, prefix, weight);
                getOr(carried, prefix, () => new Map()).set(identity, stem);
            }
        }
    }
    return { spellings, byStem, byIdentity, carried };
}
/**
 * By prefix that tells a maker: how many words are its own, and whose else it carries. Each word that ids begin with,
 * e.g. `claude`, belongs to the prefix that most of them have. A prefix that carries the words of many others is a
 * reseller's and tells nothing: `novita/`, `accounts/fireworks/models/`.
 */
function findTellingPrefixes({ byStem, carried, }) {
    const owners = new Map();
    for (const [stem, prefixes] of byStem) {
        const owner = mostCommon(prefixes);
        // One letter is not a word: `o` of `o3`, `l` of `l3.3-euryale`.
        if (owner !== undefined && stem.length > 1)
            owners.set(stem, owner);
    }
    const telling = new Map();
    for (const [prefix, identities] of carried) {
        const words = new Map();
        for (const stem of identities.values()) {
            add(words, owners.get(stem) ?? prefix);
        }
        const own = words.get(prefix) ?? 0;
        words.delete(prefix);
        const relative = mostCommon(words);
        const related = words.get(relative ?? "") ?? 0;
        const { size } = identities;
        if (own >= size / 2 || own + related >= size * MOST) {
            telling.set(prefix, { own, relative });
        }
    }
    return telling;
}
/**
 * Unites the prefixes of one maker: one that stands before the same models as its relative is another name of it, as
 * `z-ai` is of `zai-org`. One that has neither a word of its own nor those models is where variants of them run, as
 * `accounts/fireworks/routers`, and tells nothing after all.
 */
function readPrefixes(catalog, recognise) {
    const prefixes = countPrefixes(catalog, recognise);
    const { spellings, byIdentity, carried } = prefixes;
    const telling = findTellingPrefixes(prefixes);
    const parents = new Map();
    const rootOf = (prefix) => {
        let root = prefix;
        let parent = parents.get(root);
        while (parent !== undefined) {
            root = parent;
            parent = parents.get(root);
        }
        return root;
    };
    const names = new Set(telling.keys());
    for (const [prefix, { own, relative }] of telling) {
        if (relative === undefined || !telling.has(relative))
            continue;
        let shared = 0;
        let shareable = 0;
        for (const identity of carried.get(prefix)?.keys() ?? []) {
            const others = [...(byIdentity.get(identity)?.keys() ?? [])];
            if (others.includes(relative))
                shared++;
            if (others.some((other) => other !== prefix && telling.has(other))) {
                shareable++;
            }
        }
        // One model in common may be chance.
        const enough = areAlike(prefix, relative) ? 1 : 2;
        if (shared >= enough && shared >= shareable * MOST) {
            const root = rootOf(prefix);
            if (root !== rootOf(relative))
                parents.set(root, rootOf(relative));
        }
        else if (own === 0) {
            names.delete(prefix);
        }
    }
    const aliases = new Map();
    for (const name of names) {
        getOr(aliases, rootOf(name), () => []).push(name);
    }
    for (const list of aliases.values()) {
        list.sort((a, b) => sum(spellings.get(b)) - sum(spellings.get(a)) || (0,json/* compareBytes */.Xo)(a, b));
    }
    const makerByIdentity = new Map();
    for (const [identity, seen] of byIdentity) {
        const votes = new Map();
        for (const [prefix, times] of seen) {
            if (names.has(prefix))
                add(votes, rootOf(prefix), times);
        }
        const maker = mostCommon(votes);
        if (maker !== undefined)
            makerByIdentity.set(identity, maker);
    }
    return { makerByIdentity, aliases, spellings };
}
/** Recognises the catalog's models at sight of their ids, and others as well as it can. */
function recogniser(catalog) {
    // Most ids are those of models at several providers.
    const readId = (0,memo/* memo */.p)((id) => {
        const base = baseOf(id);
        return { base, plain: normalize(base), prefixes: prefixesOf(id) };
    });
    const words = new Set();
    const sellers = new Map();
    for (const [provider, { models }] of catalog) {
        words.add(keyOf(provider)).add(firstWord(provider));
        const sold = new Set();
        for (const id of models.keys()) {
            const { prefixes, plain } = readId(id);
            for (const prefix of prefixes)
                words.add(keyOf(prefix));
            sold.add(plain);
        }
        for (const identity of sold)
            add(sellers, identity);
    }
    /** Cuts a vendor off if more providers sell what remains: not from `deepseek-r1`, whose `r1` no one sells. */
    const withoutVendor = (base, plain) => {
        // A region may stand before the vendor: `us.anthropic.claude-haiku-4-5`.
        const separators = new RegExp(SEPARATORS);
        let start = 0;
        for (const _ of ["region", "vendor"]) {
            const separator = separators.exec(base);
            if (separator === null)
                break;
            const word = base.slice(start, separator.index);
            start = separators.lastIndex;
            if (!words.has(word))
                continue;
            const rest = base.slice(start);
            const whole = sellers.get(plain) ?? 0;
            if ((sellers.get(normalize(rest)) ?? 0) > whole)
                return rest;
        }
        return base;
    };
    const parse = (id) => {
        const read = readId(id);
        const base = withoutVendor(read.base, read.plain);
        const plain = base === read.base ? read.plain : normalize(base);
        const date = DATE.exec(base)?.[1]?.replaceAll("-", "");
        const undated = date === undefined ? plain : normalize(base.replace(DATE, ""));
        return { base, plain, date, undated, prefixes: read.prefixes };
    };
    const dates = new Map();
    for (const { models } of catalog.values()) {
        for (const id of models.keys()) {
            if (!DATE.test(id))
                continue;
            const { date, undated } = parse(id);
            if (date)
                getOr(dates, undated, () => new Set()).add(date);
        }
    }
    return (0,memo/* memo */.p)((id) => {
        const { base, plain, date, undated, prefixes } = parse(id);
        const known = dates.get(undated);
        const isOnly = date !== undefined && known?.size === 1 && known.has(date);
        return {
            identity: (isOnly ? undated : plain) || id.toLowerCase(),
            stem: /^\P{L}*\p{L}*/u.exec(base)?.[0] ?? "",
            prefixes,
        };
    });
}
const NONE = [];
/** The folders of an id, the nearest to the model first: `accounts/fireworks/models/kimi-k2p6`, `hf:zai-org/GLM-5`. */
function prefixesOf(id) {
    if (!id.includes("/"))
        return NONE;
    return id
        .split("/")
        .slice(0, -1)
        .map((part) => part.replace(/^(?:.*:|[@~])/, ""))
        .filter((part) => keyOf(part) !== "")
        .reverse();
}
/** The id without path and revision. Where a dot may not stand, `p` does: `kimi-k2p6`. */
function baseOf(id) {
    return id
        .slice(id.lastIndexOf("/") + 1)
        .toLowerCase()
        .replace(/-v\d+:\d+$|[@:](?:default|latest)$/, "")
        .replace(/(?<=\d)p(?=\d)/g, ".");
}
function normalize(base) {
    return base.replace(SEPARATORS, "-").replace(/(?<!\d)-|-(?!\d)/g, "");
}
/** `zai` of `zai_coding_plan`. */
const firstWord = (0,memo/* memo */.p)((provider) => keyOf(/[^_]+/.exec(provider)?.[0] ?? ""));
/** `x-ai` and `xai` are one. */
const keyOf = (0,memo/* memo */.p)((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
function startsWith(text, start) {
    return start !== "" && text.startsWith(start);
}
function areAlike(a, b) {
    return startsWith(a, b) || startsWith(b, a);
}
function getOr(map, key, make) {
    let value = map.get(key);
    if (value === undefined) {
        value = make();
        map.set(key, value);
    }
    return value;
}
function add(counts, key, times = 1) {
    counts.set(key, (counts.get(key) ?? 0) + times);
}
function count(counts, first, second, times = 1) {
    add(getOr(counts, first, () => new Map()), second, times);
}
function sum(counts = new Map()) {
    let total = 0;
    for (const times of counts.values())
        total += times;
    return total;
}
/** Of equally common ones, the first by its bytes. */
function mostCommon(counts = new Map()) {
    let best;
    let most = 0;
    for (const [key, times] of counts) {
        if (times > most ||
            (times === most && best !== undefined && (0,json/* compareBytes */.Xo)(key, best) < 0)) {
            best = key;
            most = times;
        }
    }
    return best;
}
function nearlyAll(counts) {
    const result = new Map();
    for (const [first, seconds] of counts) {
        const best = mostCommon(seconds);
        if (best !== undefined && (seconds.get(best) ?? 0) >= sum(seconds) * MOST) {
            result.set(first, best);
        }
    }
    return result;
}

;// CONCATENATED MODULE: ./build/changes/groups.js



/** A value is told apart from the rest where at least half of the models got it, and more than a pair of them. */
const LARGE_SHARE = 1 / 2;
const LARGE_COUNT = 3;
/** Its former value is told too where nearly all of these had it. */
const NEARLY_ALL = 3 / 4;
/**
 * Every changed field of every model, once, in as few groups as say what happened: one for each value that a large
 * share of the models got, and one for the rest of the field's changes. The largest come first.
 *
 * @param isOwnSection true for a field that is told elsewhere and left out here
 */
function groupFields(changed, isOwnSection = () => false) {
    const intern = interner();
    const byField = new Map();
    for (const { provider, after: { id }, fields, } of changed) {
        for (const change of fields) {
            const { field } = change;
            if (isOwnSection(field))
                continue;
            const how = howOf(change);
            // The blank keeps a field called `["limit","context"]` apart.
            const key = field.length === 1 ? `${how} ${field[0]}` : how + JSON.stringify(field);
            const entry = byField.get(key);
            const member = {
                provider,
                id,
                before: intern(change.before),
                after: intern(change.after),
            };
            if (entry)
                entry[1].push(member);
            else
                byField.set(key, [change, [member]]);
        }
    }
    return [...byField.values()]
        .flatMap(([change, members]) => splitByValue(members).map((part) => ({
        kind: "field",
        field: change.field,
        how: howOf(change),
        ...sharedValues(part),
        ...placesOf(part),
    })))
        .sort((a, b) => b.models.length - a.models.length ||
        (0,json/* compareBytes */.Xo)(a.field.join("."), b.field.join(".")));
}
/**
 * The models whose prices changed, once each, with those together that are one model at several providers and whose
 * prices changed alike. The largest groups come first.
 *
 * @param identify a key that one model has at all providers
 */
function groupPrices(repricings, identify = identityOf) {
    const alike = new Map();
    for (const { model: { provider, after }, changes, } of repricings) {
        // Providers list their prices in different orders.
        const key = JSON.stringify([
            identify(after),
            ...changes
                .map(({ dimension, before, after }) => JSON.stringify([dimension, before, after]))
                .sort(),
        ]);
        const entry = alike.get(key) ?? { changes, models: [], places: [] };
        entry.models.push(after);
        entry.places.push({ provider, id: after.id });
        alike.set(key, entry);
    }
    return [...alike.values()]
        .map(({ changes, models, places }) => ({
        kind: "price",
        name: commonName(models),
        changes,
        ...placesOf(places),
    }))
        .sort((a, b) => b.models.length - a.models.length || (0,json/* compareBytes */.Xo)(a.name, b.name));
}
function howOf({ before, after }) {
    if (before === undefined)
        return "appeared";
    return after === undefined ? "vanished" : "changed";
}
/** Takes the most common value away as long as a large share of what is left has it, which at least halves that. */
function splitByValue(members) {
    const parts = [];
    let rest = members;
    while (rest.length > 0) {
        const least = Math.max(LARGE_COUNT, rest.length * LARGE_SHARE);
        const same = largest(rest, ({ before, after }) => after === undefined ? before : after);
        const alike = largest(same, ({ before }) => before);
        const part = alike.length >= Math.max(least, same.length * NEARLY_ALL) ? alike : same;
        if (part.length < least)
            return [...parts, rest];
        parts.push(part);
        const taken = new Set(part);
        rest = rest.filter((member) => !taken.has(member));
    }
    return parts;
}
/** The members that share the most common value, in their order. Of equally common values, the first. */
function largest(members, pick) {
    const byValue = new Map();
    for (const member of members) {
        const value = pick(member);
        const same = byValue.get(value);
        if (same)
            same.push(member);
        else
            byValue.set(value, [member]);
    }
    let most = [];
    for (const same of byValue.values()) {
        if (same.length > most.length)
            most = same;
    }
    return most;
}
/** Gives equal lists and objects back as one, so that they are equal as keys of a map. */
function interner() {
    const byText = new Map();
    const intern = (text, value) => {
        const known = byText.get(text) ?? value;
        byText.set(text, known);
        return known;
    };
    return (value) => {
        if (typeof value !== "object" || value === null)
            return value;
        const text = JSON.stringify(value);
        // Sorting keys is slow, and most texts are equal as they are.
        return byText.get(text) ?? intern(text, intern((0,json/* toStableJson */.t_)(value), value));
    };
}
function sharedValues(members) {
    const [first] = members;
    const before = first?.before;
    const after = first?.after;
    const isNew = members.every((member) => member.after === after);
    const isOld = isNew && members.every((member) => member.before === before);
    return {
        ...(isOld && before !== undefined && { before }),
        ...(isNew && after !== undefined && { after }),
    };
}
function placesOf(models) {
    return {
        models: models.map(({ provider, id }) => ({ provider, id })),
        providers: new Set(models.map(({ provider }) => provider)).size,
    };
}
/** Of equally common names, the shortest, then the first by its bytes. */
function commonName(models) {
    const times = new Map();
    for (const model of models) {
        const name = (0,catalog/* nameOf */.V)(model);
        times.set(name, (times.get(name) ?? 0) + 1);
    }
    const [best] = [...times].sort(([a, m], [b, n]) => n - m || a.length - b.length || (0,json/* compareBytes */.Xo)(a, b));
    return best?.[0] ?? "";
}

;// CONCATENATED MODULE: ./build/changes/kinds.js

/** Yes-or-no fields that decide whether code that uses the model goes on working. */
const CAPABILITIES = {
    reasoning: "reasoning",
    tool_call: "tools",
    structured_output: "structured output",
    attachment: "attachments",
    temperature: "temperature",
};
function kindOf(field) {
    const first = field[0] ?? "";
    if (first === "cost")
        return "price";
    if (first === "experimental" && field[1] === "modes") {
        return field[3] === "cost" ? "price" : "other";
    }
    if (first === "limit")
        return "limit";
    if (first === "modalities")
        return "modality";
    if (first === "status")
        return "status";
    return first in CAPABILITIES ? "capability" : "other";
}
function statusOf({ status }) {
    return typeof status === "string" && status !== "" ? status : null;
}
/** Limits in tokens by their name; an unknown one is absent. */
function limitsOf({ limit }) {
    return new Map(Object.entries((0,json/* isObject */.Gv)(limit) ? limit : {}).flatMap(([name, value]) => typeof value === "number" ? [[name, value]] : []));
}
function modalitiesOf({ modalities }, side) {
    const list = (0,json/* isObject */.Gv)(modalities) ? modalities[side] : undefined;
    return new Set(Array.isArray(list) ? list.filter(kinds_isString) : []);
}
function kinds_isString(value) {
    return typeof value === "string";
}
/**
 * Limits, modalities and capabilities that differ. What upstream has only just begun to say, or stopped saying, is
 * neither won nor lost.
 */
function compareAbilities(before, after) {
    const losses = [];
    const gains = [];
    const old = limitsOf(before);
    for (const [name, now] of limitsOf(after)) {
        const was = old.get(name);
        if (was === undefined || was === now)
            continue;
        (now < was ? losses : gains).push({
            kind: "limit",
            name,
            before: was,
            after: now,
        });
    }
    for (const [field, name] of Object.entries(CAPABILITIES)) {
        const [was, now] = [before[field], after[field]];
        if (was === true && now === false)
            losses.push({ kind: "capability", name });
        if (was === false && now === true)
            gains.push({ kind: "capability", name });
    }
    for (const [key, side] of [
        ["input", "in"],
        ["output", "out"],
    ]) {
        const was = modalitiesOf(before, key);
        const now = modalitiesOf(after, key);
        const missing = (from, to) => [...from]
            .filter((name) => !to.has(name))
            .map((name) => ({ kind: "modality", name, side }));
        // Not by spreading them as arguments: upstream may list more than a stack has room for.
        for (const loss of missing(was, now))
            losses.push(loss);
        for (const gain of missing(now, was))
            gains.push(gain);
    }
    return { losses, gains };
}

// EXTERNAL MODULE: ./build/changes/prices.js
var changes_prices = __nccwpck_require__(5378);
;// CONCATENATED MODULE: ./build/changes/renames/ids.js
/** Words and numbers in lower case, one space between: `Qwen/Qwen3.5-VL` is `qwen qwen 3 5 vl`, and 3.0 is 3. */
function tokensOf(text) {
    const plain = text.toLowerCase().replace(/(\d)\.0(?!\.?\d)/g, "$1");
    return plain.match(/[\p{L}\p{M}]+|\p{N}+|\+/gu)?.join(" ") ?? plain;
}
/** `claude-4.5-haiku` and `claude-haiku-4-5` are one: the words sorted, then whatever holds digits, in order. */
function sortWords(id) {
    const parts = id.toLowerCase().split(/[^\p{L}\p{M}\p{N}+]+/u);
    const hasDigit = (part) => /\p{N}/u.test(part);
    const words = parts.filter((part) => !hasDigit(part)).sort();
    return [...words, ...parts.filter(hasDigit)].join(" ");
}
/** Release dates as ids carry them: 2507, 0905, 20250522, 2025-05-22, 09-2025, 06-05. */
const STAMP = /(?<!\d)(?:\d{4}-\d\d-\d\d|\d\d-\d{4}|\d\d-\d\d|\d{8}|\d{6}|\d{4})(?![\da-z])/gi;
/** The digits of an id, dates apart; `opus-45` and `opus-4.5` have one version. */
function versionOf(id) {
    return {
        version: tokensOf(id.replace(STAMP, " ")).replace(/\D/g, ""),
        stamps: (id.match(STAMP) ?? []).join(" "),
    };
}
/** The shortest step: from `Qwen3-8B` to `qwen3-8b:free` it is `["", "free"]`. */
function stepBetween(from, to) {
    const a = pathOf(from).split(" ");
    const b = pathOf(to).split(" ");
    const least = Math.min(a.length, b.length);
    let head = 0;
    while (head < least && a[head] === b[head])
        head++;
    let tail = 0;
    while (tail < least - head && a.at(-1 - tail) === b.at(-1 - tail))
        tail++;
    return [
        a.slice(head, a.length - tail).join(" "),
        b.slice(head, b.length - tail).join(" "),
    ];
}
/** The whole path before the last segment: from `x-ai/grok-4` to `grok-4` it is `["^ x ai /", "^"]`. */
function prefixStep(from, to) {
    const prefix = (id) => pathOf(id.slice(0, id.lastIndexOf("/") + 1)).trimEnd();
    return [prefix(from), prefix(to)];
}
/** `Qwen/Qwen3-8B` is `^ qwen / qwen 3 8 b`. */
function pathOf(id) {
    return `^ ${id.split("/").map(tokensOf).join(" / ")}`;
}
/** The last segment of the path. */
function tailOf(id) {
    return id.slice(id.lastIndexOf("/") + 1);
}
/** Twice what models.dev holds today. Beyond it a step counts as one between variants, so that no catalog takes minutes. */
const MAX_LOOKUPS = 10_000;
/**
 * Whether a step separates two models that stand side by side in one provider of one catalog, as `:free` and
 * `-thinking` do. Such a step leads to another model, wherever else it is seen.
 */
function variantTest(catalogs) {
    // Made when it is asked for the first time: a week without candidates never does.
    let index;
    const idsWith = (token) => {
        index ??= indexByToken(catalogs);
        return index.get(token) ?? [];
    };
    const isVariant = ([gone, come]) => {
        // The rarest token of either side leads to the fewest ids to look at.
        const [rarest] = [
            ...wordsOf(gone).map((token) => ({ token, side: gone, other: come })),
            ...wordsOf(come).map((token) => ({ token, side: come, other: gone })),
        ]
            .map((way) => ({ ...way, ids: idsWith(way.token) }))
            .sort((a, b) => a.ids.length - b.ids.length);
        if (!rarest)
            return false;
        const { side, other, ids } = rarest;
        if (ids.length > MAX_LOOKUPS)
            return true;
        return ids.some(({ text, siblings }) => text.includes(` ${side} `) &&
            siblings.has(text.replace(` ${side} `, other ? ` ${other} ` : " ")));
    };
    const known = new Map();
    return (step) => {
        const key = step.join(">");
        const answer = known.get(key) ?? isVariant(step);
        known.set(key, answer);
        return answer;
    };
}
function indexByToken(catalogs) {
    const byToken = new Map();
    const paths = new Map();
    for (const { models } of catalogs.flatMap((all) => [...all.values()])) {
        const siblings = new Set();
        for (const id of models.keys()) {
            const text = paths.get(id) ?? ` ${pathOf(id)} `;
            // Most ids stand in both catalogs, and at several providers.
            paths.set(id, text);
            siblings.add(text);
        }
        for (const text of siblings) {
            for (const token of new Set(text.trim().split(" "))) {
                const ids = byToken.get(token);
                if (ids)
                    ids.push({ text, siblings });
                else
                    byToken.set(token, [{ text, siblings }]);
            }
        }
    }
    return byToken;
}
function wordsOf(tokens) {
    return tokens === "" ? [] : tokens.split(" ");
}

;// CONCATENATED MODULE: ./build/changes/renames/facts.js




/** What speaks for two entries being one model, apart from their ids. A price of zero says nothing: it stands for free, for a subscription, and for unknown. */
const FACTS = {
    "same name": (a, b) => nameKey(a) === nameKey(b),
    "same release date": (a, b) => typeof a.release_date === "string" && a.release_date === b.release_date,
    "same limits": (a, b) => agree(a.limit, b.limit, ["context", "output"]),
    // The other dimensions come and go with upstream's diligence.
    "same prices": (a, b) => agree(a.cost, b.cost, ["input", "output"]),
};
const ALL_FACTS = Object.keys(FACTS);
function factsOf(a, b) {
    return new Set(ALL_FACTS.filter((fact) => FACTS[fact](a, b)));
}
/** The name's words without the vendor before a colon, as in `xAI: Grok 4`. */
function nameKey(model) {
    return tokensOf((0,catalog/* nameOf */.V)(model).replace(/^[^:]+: /, ""));
}
/** Whether all these numbers are known and equal, and not all zero. */
function agree(a, b, keys) {
    return ((0,json/* isObject */.Gv)(a) &&
        (0,json/* isObject */.Gv)(b) &&
        keys.every((key) => typeof a[key] === "number" && a[key] === b[key]) &&
        keys.some((key) => a[key] !== 0));
}
/** False where a free entry stands against a paid one, or text against images: two offers, whatever their names. */
function isSameOffer(a, b) {
    const [paidA, paidB] = [isPaid(a), isPaid(b)];
    const isSameKind = paidA === paidB || paidA === null || paidB === null;
    return isSameKind && outputs(a) === outputs(b);
}
/** Null where no price is known. */
function isPaid(model) {
    const prices = [...(0,changes_prices/* pricesOf */._5)(model).values()];
    return prices.length === 0 ? null : prices.some((price) => price > 0);
}
function outputs({ modalities }) {
    const output = (0,json/* isObject */.Gv)(modalities) ? modalities.output : null;
    return Array.isArray(output) ? [...output].sort().join() : "";
}

;// CONCATENATED MODULE: ./build/changes/renames/providers.js


/** Fewer shared models are chance, unless name or credentials are the same too. */
const ENOUGH_MODELS = 3;
/**
 * A removed provider and an added one are one where the added one holds most of the other's models as they
 * were, and none that stays holds as many: every reseller has the models that all of them have.
 */
function pairProviders({ providers: { removed, added } }, before, after) {
    if (added.length === 0)
        return [];
    return removed.flatMap((from) => {
        const old = before.get(from.id);
        const best = old && closest(old, after);
        const to = added.find(({ id }) => id === best?.id);
        const now = to && after.get(to.id);
        if (!best || !to || !now || closest(now, before)?.id !== from.id)
            return [];
        const evidence = sameHeaders(from, to);
        const isEnough = best.shared >= ENOUGH_MODELS || evidence.length > 0;
        if (!isEnough || best.shared * 2 <= old.models.size)
            return [];
        evidence.unshift(`${best.shared} of ${old.models.size} models as they were`);
        return [{ from, to, evidence }];
    });
}
/** The provider that shares the most models; null where two share as many. */
function closest({ models }, catalog) {
    let best = null;
    let most = 0;
    for (const [id, other] of catalog) {
        let shared = 0;
        for (const model of models.values()) {
            const twin = other.models.get(model.id);
            if (twin && factsOf(model, twin).size >= 2)
                shared++;
        }
        if (shared > most)
            best = { id, shared };
        else if (shared === most)
            best = null;
        most = Math.max(most, shared);
    }
    return best;
}
function sameHeaders(a, b) {
    return [
        ...(a.name === b.name ? ["same name"] : []),
        ...(a.env.length > 0 && (0,external_node_util_.isDeepStrictEqual)(a.env, b.env)
            ? ["same environment variables"]
            : []),
        ...(a.base_url !== null && a.base_url === b.base_url
            ? ["same base URL"]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/changes/renames.js





/** What differs between two entries of one model by definition. */
const renames_IDENTITY = ["id", "provider", "provider_model_id"];
/** Only between two providers that are one. */
const SAME_ID = {
    evidence: "same id",
    key: ({ id }) => id,
    isEnough: () => true,
};
/** From the strongest to the weakest. A false pair is worse than a missed one. */
const RULES = [
    {
        evidence: "ids differ only in case and separators",
        key: ({ id }) => tokensOf(id),
        isEnough: ({ facts }) => facts.size >= 1,
    },
    {
        evidence: "ids differ only in the order of their words",
        key: ({ id }) => sortWords(id),
        isEnough: ({ facts }) => facts.size >= 2,
    },
    {
        evidence: "ids differ only in the prefix",
        key: ({ id }) => tokensOf(tailOf(id)),
        isEnough: ({ from, to, facts }, isVariant) => facts.has("same name") &&
            facts.size >= 2 &&
            isSameOffer(from, to) &&
            !isVariant(prefixStep(from.id, to.id)),
    },
    {
        evidence: "the only models of that name",
        key: nameKey,
        isEnough: isRelabelled,
    },
];
/** For ids that differ in more than spelling: their versions must agree, and next to nothing else may differ. */
function isRelabelled({ from, to, facts }, isVariant) {
    const [old, now] = [versionOf(from.id), versionOf(to.id)];
    if (old.version !== now.version || !isSameOffer(from, to))
        return false;
    // `-2507` may come or go with everything else as it was; another date is another model.
    if (old.stamps !== now.stamps) {
        const isOneSided = old.stamps === "" || now.stamps === "";
        return isOneSided && facts.size === ALL_FACTS.length;
    }
    const isRepriced = isPaid(from) && isPaid(to) && !facts.has("same prices");
    const step = stepBetween(from.id, to.id);
    const isNear = step.flatMap(wordsOf).length <= 1;
    return !isRepriced && facts.size + Number(isNear) >= 3 && !isVariant(step);
}
/**
 * Takes the renames out of the changes. `rest`, with every rename's `from` as removed and its `to` as added, is
 * the changes again; no model and no provider stands in two renames.
 */
function pairRenames(changes, before, after) {
    const successors = pairProviders(changes, before, after);
    const newIds = new Map(successors.map(({ from, to }) => [from.id, to.id]));
    const isVariant = variantTest([before, after]);
    const all = [...before.values(), ...after.values()];
    const areTwo = (a, b) => all.some(({ models }) => models.has(a) && models.has(b));
    const added = byProvider(changes.models.added);
    const renames = [];
    for (const [id, gone] of byProvider(changes.models.removed)) {
        const newId = newIds.get(id) ?? id;
        const come = added.get(newId);
        const [old, now] = [before.get(id), after.get(newId)];
        if (!old || !now || !come)
            continue;
        for (const rule of newId === id ? RULES : [SAME_ID, ...RULES]) {
            if (!haveCommonKey(gone, come, rule))
                continue;
            const candidates = uniqueBy(now, rule.key);
            for (const [key, model] of uniqueBy(old, rule.key)) {
                const from = gone.get(model.id);
                const to = come.get(candidates.get(key)?.id ?? "");
                if (!from || !to || (rule !== SAME_ID && areTwo(model.id, to.model.id)))
                    continue;
                const facts = factsOf(from.model, to.model);
                const pair = { from: from.model, to: to.model, facts };
                if (!rule.isEnough(pair, isVariant))
                    continue;
                gone.delete(from.model.id);
                come.delete(to.model.id);
                const fields = diffFields(without(from.model, renames_IDENTITY), without(to.model, renames_IDENTITY));
                renames.push({ from, to, fields, evidence: [rule.evidence, ...facts] });
            }
        }
    }
    renames.sort((a, b) => compareEntries(a.from, b.from));
    const providers = successors.map((pair) => ({
        ...pair,
        fields: diffFields(without(pair.from, ["id"]), without(pair.to, ["id"])),
        models: renames.filter(({ from }) => from.provider === pair.from.id).length,
    }));
    return { renames, providers, rest: subtract(changes, renames, providers) };
}
function subtract({ models, providers }, renamed, successions) {
    const paired = new Set([...renamed, ...successions].flatMap(({ from, to }) => [from, to]));
    const isRest = (entry) => !paired.has(entry);
    return {
        providers: {
            ...providers,
            added: providers.added.filter(isRest),
            removed: providers.removed.filter(isRest),
        },
        models: {
            ...models,
            added: models.added.filter(isRest),
            removed: models.removed.filter(isRest),
        },
    };
}
/** The entries of each provider by model id. */
function byProvider(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(entry.provider);
        if (group)
            group.set(entry.model.id, entry);
        else
            groups.set(entry.provider, new Map([[entry.model.id, entry]]));
    }
    return groups;
}
/** Nearly always they have none, and then nobody has to look at all the models that stayed. */
function haveCommonKey(gone, come, { key }) {
    const keys = new Set([...gone.values()].map(({ model }) => key(model)));
    return [...come.values()].some(({ model }) => keys.has(key(model)));
}
/** The models whose key no other model of the provider has. */
function uniqueBy({ models }, keyOf) {
    const unique = new Map();
    const taken = new Set();
    for (const model of models.values()) {
        const key = keyOf(model);
        if (taken.has(key))
            unique.delete(key);
        else
            unique.set(key, model);
        taken.add(key);
    }
    return unique;
}
function without(object, keys) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
function compareEntries(a, b) {
    return ((0,json/* compareBytes */.Xo)(a.provider, b.provider) || (0,json/* compareBytes */.Xo)(a.model.id, b.model.id));
}

;// CONCATENATED MODULE: ./build/changes/story.js






function tell(before, after) {
    const all = diffCatalogs(before, after);
    const { renames, providers, rest } = pairRenames(all, before, after);
    const changed = [...rest.models.changed, ...renamed(renames)];
    const makers = findMakers(after);
    const repricings = repricingsOf(changed);
    const repriced = new Set(repricings.map(({ model }) => model));
    return {
        before,
        after,
        changes: rest,
        renames,
        changed,
        providerRenames: providers,
        repricings,
        abilities: abilitiesOf(changed),
        priceGroups: groupPrices(repricings, makers.identityOf),
        // A field of the cost that moves no price, such as a unit that upstream adds, is told like any other.
        fieldGroups: groupFields(changed.map((model) => repriced.has(model) ? withoutPrices(model) : model)),
        makers,
    };
}
function repricingsOf(changed) {
    return changed
        .filter(({ fields }) => fields.some(({ field }) => changes_prices/* PRICED */.qn.includes(field[0] ?? "")))
        .map((model) => ({
        model,
        changes: (0,changes_prices/* priceChanges */.Xo)(model.before, model.after),
    }))
        .filter(({ changes }) => changes.length > 0);
}
function abilitiesOf(changed) {
    return changed
        .filter(({ fields }) => fields.some(isAbility))
        .map((model) => ({
        model,
        ...compareAbilities(model.before, model.after),
    }))
        .filter(({ losses, gains }) => losses.length + gains.length > 0);
}
function isAbility({ field }) {
    const kind = kindOf(field);
    return kind === "limit" || kind === "modality" || kind === "capability";
}
function isPrice({ field }) {
    return kindOf(field) === "price";
}
function withoutPrices(change) {
    return {
        ...change,
        fields: change.fields.filter((field) => !isPrice(field)),
    };
}
function renamed(renames) {
    return renames.map(({ from, to, fields }) => ({
        provider: to.provider,
        before: from.model,
        after: to.model,
        fields,
    }));
}
/** Models that are deprecated now and were not before. */
function newlyDeprecated({ changed, }) {
    return changed.filter(({ before, after, fields }) => fields.some(({ field }) => kindOf(field) === "status") &&
        statusOf(after) === "deprecated" &&
        statusOf(before) !== "deprecated");
}

;// CONCATENATED MODULE: ./build/changes/verdict.js
function judgeCompatibility(story) {
    const losses = lossesOf(story);
    const { models, providers } = story.changes;
    const isNew = models.added.length + providers.added.length > 0;
    const isChanged = models.changed.length + providers.changed.length > 0;
    return {
        level: losses.length > 0
            ? "major"
            : isNew || story.abilities.some(({ gains }) => gains.length > 0)
                ? "minor"
                : isChanged
                    ? "patch"
                    : null,
        losses,
    };
}
function lossesOf(story) {
    const { changes, renames, providerRenames } = story;
    const goneProviders = [
        ...changes.providers.removed.map(({ id }) => id),
        ...providerRenames.map(({ from }) => from.id),
    ];
    const goneModels = [
        ...changes.models.removed.map(({ provider, model }) => ({
            provider,
            id: model.id,
        })),
        ...renames.map(({ from }) => ({
            provider: from.provider,
            id: from.model.id,
        })),
    ];
    const weaker = story.abilities.flatMap(({ model, losses }) => {
        const { provider, after } = model;
        const of = (kind) => {
            const abilities = losses.filter((loss) => (loss.kind === "limit") === (kind === "limit"));
            return abilities.length === 0
                ? []
                : [{ kind, provider, id: after.id, abilities }];
        };
        return [...of("capability"), ...of("limit")];
    });
    return [
        ...goneProviders.map((provider) => ({ kind: "provider", provider })),
        ...goneModels.map((model) => ({ kind: "model", ...model })),
        ...weaker,
    ];
}

;// CONCATENATED MODULE: ./build/findings/damage.js


/**
 * Stops a run whose new catalog is so much smaller that upstream must be broken. Net numbers: a catalog that was
 * not synced for a year has lost many models and won more. Both sides are measured through today's provider
 * filter, so that narrowing it is no damage.
 * @param maxShrink percent
 * @throws {Problem} that says how to go on all the same
 */
function refuseDamage(before, after, isWanted, maxShrink) {
    const wantedBefore = new Map([...before].filter(([id]) => isWanted(id)));
    const measures = [
        ["models", (0,catalog/* countModels */.M)(wantedBefore), (0,catalog/* countModels */.M)(after)],
        ["providers", wantedBefore.size, after.size],
    ];
    for (const [what, was, is] of measures) {
        const percent = was === 0 ? 0 : ((was - is) / was) * 100;
        if (percent <= maxShrink)
            continue;
        throw new problem/* Problem */.A({
            title: `The catalog would lose ${percent.toFixed(1)}% of its ${what}`,
            cause: `There are ${was} now and would be ${is}; at most ${maxShrink}% may go in one run (\`max-shrink\`).`,
            remedy: `Nothing was written. Look at the source; if it is right, run this once with \`max-shrink: ${Math.min(100, Math.ceil(percent))}\` (in "Run workflow" on the Actions tab, where the workflow offers it).`,
        });
    }
}

// EXTERNAL MODULE: ./build/finding.js
var build_finding = __nccwpck_require__(1633);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __nccwpck_require__(1041);
;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/iso.js


const ZodMiniISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODateTime", (inst, def) => {
    core.$ZodISODateTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return core._isoDateTime(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniISODate", (inst, def) => {
    core_schemas/* $ZodISODate */.v1.init(inst, def);
    mini_schemas/* ZodMiniStringFormat */.zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return api/* _isoDate */.db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}

;// CONCATENATED MODULE: ./build/findings/accepted.js





/** What a maintainer writes to say of a finding: I know. Published as `schemas/accepted.json`. */
const acceptedSchema = mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({
    provider: mini_schemas/* string */.YjP({ error: "must be a provider id" })
        .check(mini_schemas/* describe */.q0y("Provider id, with dashes or underscores")),
    model: mini_schemas/* optional */.lqM(mini_schemas/* string */.YjP({ error: "must be a model id" }))
        .check(mini_schemas/* describe */.q0y("Model id; absent for a finding about the provider itself")),
    field: mini_schemas/* optional */.lqM(mini_schemas/* array */.YOg(mini_schemas/* string */.YjP(), {
        error: 'must be a list of keys, such as ["cost", "input"]',
    }))
        .check(mini_schemas/* describe */.q0y('Keys from the outside in, e.g. ["cost", "input"]')),
    before: mini_schemas/* optional */.lqM(mini_schemas/* json */.Pq9()).check(mini_schemas/* describe */.q0y("As the finding says it")),
    after: mini_schemas/* optional */.lqM(mini_schemas/* json */.Pq9()).check(mini_schemas/* describe */.q0y("As the finding says it")),
    reason: mini_schemas/* string */.YjP({ error: "must say why this is right" })
        .check(mini_schemas/* describe */.q0y("Why this is right, for whoever reads it next")),
    expires: mini_schemas/* optional */.lqM(date({ error: "must be a day, such as 2027-01-31" }))
        .check(mini_schemas/* describe */.q0y("The last day on which this counts")),
}, {
    error: ({ code, keys }) => code === "unrecognized_keys" && Array.isArray(keys)
        ? `has unknown keys: ${keys.join(", ")}`
        : "must be an object with provider, model, field, before, after, reason, expires",
}), { error: "must be a list of acknowledged findings" });
/**
 * Reads the acknowledged findings.
 * @param rawText null where there is no such file
 * @throws {Problem} that lists every mistake of the file
 */
function readAccepted(rawText, file) {
    if (rawText === null)
        return { file, text: "", entries: [] };
    const read = readWritten(rawText, file, acceptedSchema);
    if ("problems" in read)
        throw unusable(read.problems);
    return { file, text: read.text, entries: read.data };
}
function unusable(problems) {
    return new problem/* Problem */.A({
        title: "The acknowledged findings can't be used",
        cause: problems.join("\n"),
        remedy: 'Nothing was written. Mend `accepted-file`: [{"provider", "model", "field", "before", "after", "reason", "expires"}]; the pull request offers entries to paste.',
    });
}
/** Takes the findings that are acknowledged out, and says which entries have had their day. */
function acknowledge(findings, { file, text, entries }, isWanted, now) {
    const today = now.toISOString().slice(0, 10);
    const silent = new Set();
    const complaints = [];
    for (const [index, entry] of entries.entries()) {
        if (!isWanted(entry.provider))
            continue;
        const own = findings.filter((finding) => isMeant(entry, finding));
        const isExpired = entry.expires !== undefined && entry.expires < today;
        if (own.length > 0 && !isExpired)
            for (const one of own)
                silent.add(one);
        else {
            const lines = linesOf(text, [index]);
            complaints.push(complain(file, entry, own.length > 0, today, lines));
        }
    }
    return [...findings.filter((finding) => !silent.has(finding)), ...complaints];
}
function isMeant(entry, { subject, field, before, after }) {
    return ("provider" in subject &&
        normalizeProviderId(entry.provider) === subject.provider &&
        entry.model === subject.model &&
        (0,external_node_util_.isDeepStrictEqual)([entry.field, entry.before, entry.after], [field, before, after]));
}
function complain(file, { provider, model, expires }, isMatched, today, lines) {
    const entry = model === undefined ? provider : `${provider}:${model}`;
    const where = lines === null ? "it" : `lines ${lines.from} to ${lines.to}`;
    return isMatched
        ? {
            code: "accepted-expired",
            severity: "warning",
            subject: { file, entry },
            message: `The acknowledgement expired on ${expires} (today is ${today}), so the finding is told again.`,
            remedy: `Look again; then move "expires" on, or delete ${where}.`,
        }
        : {
            code: "accepted-unmatched",
            severity: "notice",
            subject: { file, entry },
            message: "The acknowledgement matches no finding (any more).",
            remedy: `Delete ${where}.`,
        };
}
/** The entry that acknowledges a finding, to be completed and pasted; null where it is not about the catalog. */
function acknowledgement(finding) {
    const { subject, field, before, after } = finding;
    if (!("provider" in subject))
        return null;
    return {
        provider: subject.provider,
        ...(subject.model !== undefined && { model: subject.model }),
        ...(field !== undefined && { field }),
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
        reason: "",
    };
}

;// CONCATENATED MODULE: ./build/findings/rule.js

function gather(story, priceAlert, now) {
    let peers;
    const { identityOf } = story.makers;
    const pairs = pairsOf(story);
    return {
        story,
        pairs,
        pairsWith: (...fields) => pairs.filter((pair) => fields.some((field) => isMoved(pair, field))),
        peersOf: ({ provider, after }) => {
            peers ??= groupByIdentity(story);
            const alike = peers.get(identityOf(after)) ?? [];
            return alike.filter((peer) => peer.provider !== provider);
        },
        priceAlert,
        now,
    };
}
function groupByIdentity({ after, makers }) {
    const groups = new Map();
    for (const [provider, { models }] of after) {
        for (const model of models.values()) {
            const identity = makers.identityOf(model);
            const group = groups.get(identity);
            if (group)
                group.push({ provider, model });
            else
                groups.set(identity, [{ provider, model }]);
        }
    }
    return groups;
}
function isMoved({ after, fields }, field) {
    return fields === undefined
        ? Object.hasOwn(after, field)
        : fields.some((change) => change.field[0] === field);
}
function pairsOf(story) {
    const added = story.changes.models.added.map(({ provider, model }) => ({
        provider,
        before: undefined,
        after: model,
        fields: undefined,
    }));
    return [...story.changed, ...added];
}
/** A finding about a field of a model, with the field's values. */
function aboutField({ provider, before, after }, field, what) {
    const [was, now] = [valueAt(before, field), valueAt(after, field)];
    return {
        ...what,
        subject: { provider, model: after.id },
        field: [...field],
        ...(was !== undefined && { before: was }),
        // JSON has no infinite numbers, and reports are JSON.
        ...(now !== undefined && { after: isInfinite(now) ? String(now) : now }),
    };
}
function isInfinite(value) {
    return typeof value === "number" && !Number.isFinite(value);
}
function valueAt(object, field) {
    return field.reduce((value, key) => (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined, object);
}

;// CONCATENATED MODULE: ./build/findings/consistency.js




/** What contradicts itself, within a model or between a dated id and its alias. */
const consistencyRule = ({ pairs, pairsWith, story }) => [
    ...pairsWith("cost").flatMap((pair) => [
        ...judgeCache(pair),
        ...judgeTiers(pair),
    ]),
    ...pairs.flatMap((pair) => judgeAlias(pair, story.before, story.after)),
];
/** What is cached is cheaper to read, or nobody would cache. */
function judgeCache(pair) {
    const isAbove = (model) => {
        const prices = model && (0,changes_prices/* pricesOf */._5)(model);
        const input = prices?.get("input") ?? 0;
        return input > 0 && (prices?.get("cache_read") ?? 0) > input;
    };
    if (!isAbove(pair.after) || isAbove(pair.before))
        return [];
    return [
        aboutField(pair, ["cost", "cache_read"], {
            code: "cache-above-input",
            severity: "warning",
            message: `Reading the cache costs more than input, which is $${(0,changes_prices/* pricesOf */._5)(pair.after).get("input")}.`,
            remedy: "Compare it with the provider's own price list.",
        }),
    ];
}
const LEGACY_THRESHOLD = 200_000;
/** `context_over_200k` is for old readers, and wrong for them where the price steps up elsewhere, or to another one. */
function judgeTiers(pair) {
    const reason = contradictionOf(pair.after);
    if (reason === null || reason === contradictionOf(pair.before))
        return [];
    return [
        aboutField(pair, ["cost", "context_over_200k"], {
            code: "tiers-contradict",
            severity: "notice",
            message: reason,
            remedy: "Read `tiers` where your code can.",
        }),
    ];
}
function contradictionOf(model) {
    const legacy = valueAt(model, ["cost", "context_over_200k"]);
    const tiers = valueAt(model, ["cost", "tiers"]);
    const [first] = Array.isArray(tiers) ? tiers.filter(json/* isObject */.Gv) : [];
    if (!(0,json/* isObject */.Gv)(legacy) || !first)
        return null;
    const size = valueAt(first, ["tier", "size"]);
    if (typeof size === "number" && size !== LEGACY_THRESHOLD) {
        return `\`tiers\` sets the step at ${size} tokens, not at ${LEGACY_THRESHOLD}.`;
    }
    const differs = Object.keys(legacy).find((key) => isOther(legacy, first, key));
    return differs === undefined
        ? null
        : `\`tiers\` gives another price for \`${differs}\`.`;
}
function isOther(a, b, key) {
    return (typeof a[key] === "number" && Object.hasOwn(b, key) && a[key] !== b[key]);
}
const DATED = /^(.+?)-(20\d\d-?[01]\d-?[0-3]\d)(.*)$/;
/** Released at about the same time; an alias from another year stands for another version. */
const SAME_TIME_MS = 31 * 24 * 60 * 60 * 1000;
/** A price is converted and rounded on its way; less than this is no disagreement. */
const TOLERANCE = 0.02;
/** An alias stands for the newest dated version. */
function judgeAlias(pair, before, after) {
    const alias = aliasOf(after, pair.provider, pair.after);
    if (!alias)
        return [];
    const differs = disagreement(pair.after, alias);
    const old = pair.before && aliasOf(before, pair.provider, pair.before);
    const isOld = pair.before && old && disagreement(pair.before, old) !== null;
    if (differs === null || isOld)
        return [];
    return [
        aboutField(pair, differs.field, {
            code: "alias-disagrees",
            severity: "notice",
            message: `\`${alias.id}\`, which should be the same, has ${differs.value}.`,
            remedy: "One of the two is out of date; use the one that you trust.",
        }),
    ];
}
function aliasOf(catalog, provider, model) {
    const dated = DATED.exec(model.id);
    if (dated === null)
        return undefined;
    const models = catalog.get(provider)?.models;
    const [, stem = "", date = "", rest = ""] = dated;
    const alias = date === "" ? undefined : models?.get(stem + rest);
    if (!models || !alias || !areOfOneTime(model, alias))
        return undefined;
    const dates = [...models.keys()].flatMap((id) => {
        if (!id.startsWith(stem))
            return [];
        const [, otherStem, otherDate, otherRest] = DATED.exec(id) ?? [];
        return otherStem === stem && otherRest === rest ? [otherDate ?? ""] : [];
    });
    return dates.every((other) => other <= date) ? alias : undefined;
}
function areOfOneTime(a, b) {
    const [first, second] = [a, b].map(({ release_date }) => Date.parse(String(release_date)));
    return (Math.abs((first ?? Number.NaN) - (second ?? Number.NaN)) <= SAME_TIME_MS);
}
function disagreement(model, alias) {
    for (const [place, of] of [
        ["cost", changes_prices/* pricesOf */._5],
        ["limit", limitsOf],
    ]) {
        const theirs = of(alias);
        for (const [name, value] of of(model)) {
            const other = theirs.get(name);
            if (other === undefined || other === 0 || value === 0)
                continue;
            if (Math.abs(value / other - 1) > TOLERANCE) {
                return { field: [place, name], value: other };
            }
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/findings/dates.js

const FIELDS = ["release_date", "last_updated", "knowledge"];
/** Models are announced ahead, but not for longer. */
const AHEAD_MS = 366 * 24 * 60 * 60 * 1000;
/** Dates that can't be. They are written all the same: nothing is computed from them. */
const dateRule = ({ pairs, now }) => pairs.flatMap((pair) => FIELDS.filter((field) => {
    const value = pair.after[field];
    return (typeof value === "string" &&
        value !== pair.before?.[field] &&
        !canBe(value, now));
}).map((field) => aboutField(pair, [field], {
    code: "date-impossible",
    severity: "warning",
    message: "There is no such day, or it is more than a year ahead.",
    remedy: "Report it to models.dev; correct it in a local patch if you show it.",
})));
/** `2026`, `2026-05` or `2026-05-31`, a day of the calendar. */
function canBe(text, now) {
    const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
    if (year === undefined)
        return false;
    const iso = `${year}-${month}-${day}`;
    const date = new Date(`${iso}T00:00:00Z`);
    return (!Number.isNaN(date.getTime()) &&
        date.toISOString().startsWith(iso) &&
        date.getTime() <= now.getTime() + AHEAD_MS);
}

;// CONCATENATED MODULE: ./build/findings/limits.js


/** Limits are rounded and corrected all the time; below half, prompts that fitted no longer do. */
const SHRANK = 1 / 2;
const REMEDY = "Compare it with the provider's own documentation.";
/** Limits, in tokens, that can't be, that vanished or shrank, and outputs that would not fit into their context. */
const limitRule = ({ pairsWith }) => pairsWith("limit").flatMap((pair) => {
    const own = [...limitsOf(pair.after).keys()].flatMap((name) => judgeImpossible(pair, name));
    return own.length > 0
        ? own
        : [...judgeShrinking(pair), ...judgeOutput(pair)];
});
function judgeImpossible(pair, name) {
    const limit = limitsOf(pair.after).get(name) ?? 0;
    const isOld = pair.before && limitsOf(pair.before).get(name) === limit;
    if (isOld || (Number.isInteger(limit) && limit >= 0))
        return [];
    return [
        aboutField(pair, ["limit", name], {
            code: "limit-impossible",
            severity: "danger",
            message: "The limit is no whole number of tokens.",
            remedy: REMEDY,
        }),
    ];
}
function judgeShrinking(pair) {
    const { before, after } = pair;
    if (before === undefined)
        return [];
    const limits = limitsOf(after);
    return [...limitsOf(before)].flatMap(([name, was]) => {
        const now = limits.get(name) ?? 0;
        if (was <= 0 || now >= was * SHRANK)
            return [];
        const isGone = now === 0;
        return [
            aboutField(pair, ["limit", name], {
                code: isGone ? "limit-vanished" : "limit-shrank",
                severity: isGrave(name, isGone) ? "warning" : "notice",
                message: isGone
                    ? `The ${name} limit is no longer known.`
                    : `The ${name} limit fell to ${Math.round((now / was) * 100)}% of what it was.`,
                remedy: REMEDY,
            }),
        ];
    });
}
/** Upstream corrects output limits every week; the context window is what prompts are cut to. */
function isGrave(name, isGone) {
    return name === "context" || (isGone && name === "output");
}
function judgeOutput(pair) {
    const exceeds = (model) => {
        const limits = model && limitsOf(model);
        const context = limits?.get("context") ?? 0;
        return context > 0 && (limits?.get("output") ?? 0) > context;
    };
    if (!exceeds(pair.after) || exceeds(pair.before))
        return [];
    return [
        aboutField(pair, ["limit", "output"], {
            code: "output-above-context",
            severity: "notice",
            message: `The output limit is above the context window of ${limitsOf(pair.after).get("context")} tokens.`,
            remedy: REMEDY,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/findings/peers.js



/** So far off what the same model costs elsewhere, a price is a slip of a unit, or a special offer. */
const OUTLIER = 10;
/** Of cents, ten times is still cents: below this difference, in USD per million tokens, only a gross factor counts. */
const NOTABLE = 0.25;
const GROSS = 50;
/** Nobody else is this near, or it is not alone. */
const NEAR = 2;
/** Fewer others are no measure. */
const MIN_OTHERS = 3;
const DIMENSIONS = ["input", "output"];
const peers_REMEDY = "Compare it with the provider's own price list.";
/** Prices that the same model, or its family, speaks against. Images are priced otherwise, and are left out. */
const peerRule = (evidence) => evidence
    .pairsWith("cost")
    .filter(isText)
    .flatMap((pair) => {
    const others = evidence
        .peersOf(pair)
        .map(({ provider, model }) => offerOf(provider, model))
        .filter((offer) => offer !== null);
    return [
        ...judgeOutlier(pair, others),
        ...judgeOrder(pair, others, evidence),
    ];
});
function isText({ after }) {
    return [...modalitiesOf(after, "output")].every((kind) => kind === "text");
}
/** Null where it is free, or its price is not known. */
function offerOf(provider, model) {
    const input = (0,changes_prices/* priceOf */.xx)(model, "input") ?? 0;
    const output = (0,changes_prices/* priceOf */.xx)(model, "output") ?? 0;
    return input > 0 && output > 0 ? { provider, input, output } : null;
}
function judgeOutlier(pair, others) {
    if (new Set(others.map(({ provider }) => provider)).size < MIN_OTHERS) {
        return [];
    }
    const found = DIMENSIONS.find((dimension) => {
        const prices = others.map((offer) => offer[dimension]);
        const isOff = (model) => {
            const price = (model && (0,changes_prices/* priceOf */.xx)(model, dimension)) ?? 0;
            return price > 0 && isOutlier(price, prices);
        };
        return isOff(pair.after) && !isOff(pair.before);
    });
    if (found === undefined)
        return [];
    const middle = median(others.map((offer) => offer[found]));
    return [
        aboutField(pair, ["cost", found], {
            code: "price-outlier",
            severity: "warning",
            message: `The same model costs $${middle} for ${found} at the median of ${others.length} other offers.`,
            remedy: peers_REMEDY,
        }),
    ];
}
function isOutlier(price, others) {
    const middle = median(others);
    const factor = distance(price, middle);
    if (others.some((other) => distance(price, other) <= NEAR))
        return false;
    return (factor >= GROSS ||
        (factor >= OUTLIER && Math.abs(price - middle) >= NOTABLE));
}
/** As a factor, in either direction. */
function distance(a, b) {
    return Math.max(a / b, b / a);
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
/** Output is dearer than input nearly everywhere; where it is not, the two are often mixed up. */
function judgeOrder(pair, others, { story }) {
    const isReversed = (model) => {
        const offer = model && offerOf("", model);
        return offer ? offer.output < offer.input : false;
    };
    if (!isReversed(pair.after) || isReversed(pair.before))
        return [];
    // A classifier that answers in one word: others sell it like that, too.
    if (others.some(({ input, output }) => output < input))
        return [];
    const { family } = pair.after;
    const relatives = [...story.after.values()].flatMap(({ models }) => [...models.values()].filter((model) => model.family === family && offerOf("", model) !== null));
    const isRare = relatives.filter(isReversed).length * 2 < relatives.length;
    if (typeof family !== "string" || !isRare)
        return [];
    return [
        aboutField(pair, ["cost", "output"], {
            code: "output-below-input",
            severity: "warning",
            message: `Output costs less than input, which is rare in the family \`${family}\`.`,
            remedy: peers_REMEDY,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/findings/prices.js



/** USD per million tokens. The dearest model of ten months costs 600; above, upstream has mistaken the unit. */
const ABOVE_ANY = 1000;
/** A price that moves by this factor is more often a slip of a unit than a decision. */
const JUMP = 10;
/** So many other providers with the same price, give or take rounding, make a jump believable. */
const ENOUGH_OTHERS = 2;
const SAME = 0.05;
const prices_REMEDY = "Compare it with the provider's own price list.";
/** Prices that can't be, that moved by more than anybody decides, and those that became zero or were it. */
const priceRule = ({ pairsWith, peersOf }) => pairsWith(...changes_prices/* PRICED */.qn).flatMap((pair) => [
    ...impossiblePrices(pair),
    ...judgeJumps(pair, peersOf),
    ...judgeZero(pair),
]);
/** Of moves that are only worth a look, a model's largest. */
const moveRule = ({ pairsWith, priceAlert }) => pairsWith(...changes_prices/* PRICED */.qn).flatMap((pair) => {
    const [largest] = movesOf(pair);
    if (!largest || factor(largest) >= JUMP)
        return [];
    if (factor(largest) < priceAlert)
        return [];
    const what = { code: "price-move", severity: "warning" };
    const message = describeMove(largest);
    return [describe(pair, largest.dimension, { ...what, message })];
});
function impossiblePrices(pair) {
    const before = pair.before ? (0,changes_prices/* pricesOf */._5)(pair.before) : new Map();
    const found = [...(0,changes_prices/* pricesOf */._5)(pair.after)].flatMap(([dimension, price]) => {
        const reason = whyImpossible(price);
        const isOld = before.get(dimension) === price;
        return reason === null || isOld
            ? []
            : [
                describe(pair, dimension, {
                    code: "price-impossible",
                    severity: "danger",
                    message: reason,
                }),
            ];
    });
    return oneForEachField(found);
}
function whyImpossible(price) {
    if (!Number.isFinite(price))
        return "The price is not a finite number.";
    if (price < 0)
        return "The price is negative.";
    return price > ABOVE_ANY
        ? "The price is above any ever listed: a wrong unit?"
        : null;
}
/** A jump to where others are is an announcement, or at least everybody's mistake: worth a look, and not held. */
function judgeJumps(pair, peersOf) {
    // From an impossible price there is only one way, and it is no news.
    const jumps = movesOf(pair).filter((move) => factor(move) >= JUMP && whyImpossible(move.before ?? 0) === null);
    return oneForEachField(jumps.map((move) => {
        const others = countAgreeing(move, peersOf(pair));
        const agrees = others >= ENOUGH_OTHERS;
        return describe(pair, move.dimension, {
            code: "price-jump",
            severity: agrees ? "warning" : "danger",
            message: `${describeMove(move)}${agrees ? ` ${others} others have the same price.` : ""}`,
        });
    }));
}
function countAgreeing({ dimension, after }, peers) {
    const providers = peers.filter(({ model }) => {
        const price = (0,changes_prices/* pricesOf */._5)(model).get(dimension) ?? 0;
        return price > 0 && Math.abs(price / (after ?? 0) - 1) <= SAME;
    });
    return new Set(providers.map(({ provider }) => provider)).size;
}
/** The largest first. */
function movesOf({ before, after }) {
    if (before === undefined)
        return [];
    return (0,changes_prices/* priceChanges */.Xo)(before, after).toSorted((a, b) => factor(b) - factor(a));
}
/** Zero is free, or part of a subscription, or not known: three things that upstream does not tell apart. */
function judgeZero(pair) {
    const { before, after } = pair;
    if (before === undefined)
        return [];
    const crossing = (0,changes_prices/* priceChanges */.Xo)(before, after).find(({ dimension, before, after }) => ["input", "output"].includes(dimension) &&
        before !== null &&
        after !== null &&
        Math.min(before, after) === 0 &&
        Math.max(before, after) <= ABOVE_ANY);
    if (!crossing)
        return [];
    const { dimension } = crossing;
    const isFree = crossing.after === 0;
    return [
        describe(pair, dimension, {
            code: "price-zero",
            severity: isFree ? "warning" : "notice",
            message: isFree
                ? `${dimension} went to $0: free, in a subscription, or no longer known.`
                : `${dimension} was $0 and has a price now.`,
        }),
    ];
}
function describeMove({ dimension, ratio }) {
    const verb = (ratio ?? 0) > 1 ? "rose" : "fell";
    const size = Math.max(ratio ?? 1, 1 / (ratio ?? 1));
    return `${dimension} ${verb} by a factor of ${Math.round(size * 10) / 10}.`;
}
/** A finding about the field that the price of a dimension stands in. */
function describe(pair, dimension, what) {
    const field = prices_fieldOf(dimension, pair);
    return aboutField(pair, field, { remedy: prices_REMEDY, ...what });
}
/** All tiers stand in one field. */
function oneForEachField(findings) {
    const byField = new Map();
    for (const finding of findings) {
        const key = prices_keyOf(finding);
        if (!byField.has(key))
            byField.set(key, finding);
    }
    return [...byField.values()];
}
function prices_keyOf({ field }) {
    return JSON.stringify(field);
}
function factor({ ratio }) {
    return ratio === null || ratio <= 0 ? 0 : Math.max(ratio, 1 / ratio);
}
/** Where in a model the price of a dimension stands; tiers are one value, the list. */
function prices_fieldOf(dimension, { after: { cost } }) {
    const mode = /^modes\[(.*)\]\.([^.]*)$/s.exec(dimension);
    if (mode)
        return ["experimental", "modes", mode[1] ?? "", "cost", mode[2] ?? ""];
    if (!dimension.startsWith("tiers["))
        return ["cost", dimension];
    const hasTiers = (0,json/* isObject */.Gv)(cost) && Array.isArray(cost.tiers);
    return ["cost", hasTiers ? "tiers" : "context_over_200k"];
}

;// CONCATENATED MODULE: ./build/findings/providers.js
/** A provider that lost this share of its models, and at least so many. */
const SHARE = 1 / 4;
const AT_LEAST = 4;
/** It is worth a look where the others did not make up for it. */
const NET = 1 / 10;
/** Providers that lost many models, and changes of where requests go and with whose keys. */
const providerRule = (evidence) => [
    ...evidence.story.changes.providers.changed.flatMap(({ before, after }) => judgeRouting(before, after)),
    ...judgeLosses(evidence),
];
function judgeRouting(before, after) {
    const findings = [];
    const add = (field, what) => {
        const value = (header) => header[field] ?? null;
        findings.push({
            ...what,
            subject: { provider: after.id },
            field: [field],
            before: value(before),
            after: value(after),
        });
    };
    if (before.base_url !== after.base_url) {
        add("base_url", {
            code: "base-url-changed",
            severity: "danger",
            message: "Requests, and the keys in them, would go elsewhere.",
            remedy: "Check that the new address is the provider's own.",
        });
    }
    // Other tools have written it; models.dev's own never reaches the catalog.
    if (typeof before.npm === "string" && typeof after.npm === "string") {
        if (before.npm !== after.npm) {
            add("npm", {
                code: "npm-changed",
                severity: "danger",
                message: "Requests would be made by another package.",
                remedy: "Check that the package is one you trust.",
            });
        }
    }
    const lost = before.env.filter((name) => !after.env.includes(name));
    const isOther = JSON.stringify(before.env) !== JSON.stringify(after.env);
    if (lost.length > 0) {
        add("env", {
            code: "env-changed",
            severity: "danger",
            message: `Keys are no longer read from \`${lost.join("`, `")}\`.`,
            remedy: "Check the provider's documentation; deployments have to set the new name.",
        });
    }
    else if (isOther) {
        add("env", {
            code: "env-changed",
            severity: "notice",
            message: "Keys are read from another variable first, or from one more.",
            remedy: "Nothing to do: the known names stay.",
        });
    }
    return findings;
}
function judgeLosses({ story }) {
    const removed = new Map();
    for (const { provider } of story.changes.models.removed) {
        removed.set(provider, (removed.get(provider) ?? 0) + 1);
    }
    return [...removed].flatMap(([provider, lost]) => {
        const was = story.before.get(provider)?.models.size ?? 0;
        const isNow = story.after.get(provider)?.models.size ?? 0;
        if (lost < AT_LEAST || lost < was * SHARE || isNow === 0)
            return [];
        return [
            {
                code: "provider-shrank",
                severity: isNow < was * (1 - NET) ? "warning" : "notice",
                subject: { provider },
                message: `${lost} of ${was} models are gone; it has ${isNow} now.`,
                remedy: "Retirements come like this, and so do broken imports: look at what is gone.",
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/findings/shape.js

const MODES = "experimental\0modes";
/** Strings of so few kinds on so many models are a vocabulary: a new word of it may meet code that does not know it. */
const MAX_WORDS = 12;
const MIN_USES = 100;
/** Upstream has no version: keys, values and types that the catalog did not have before, with one example each. */
const shapeRule = ({ story: { before }, pairs }) => {
    if (before.size === 0)
        return [];
    const findings = [];
    for (const [path, { types, values }] of shapeOf(pairs)) {
        const known = shape_look(before, path, { types, values });
        if (known.count === 0) {
            // What is new within something new is told with that.
            if (isKnown(before, parentOf(path))) {
                findings.push(...about("schema-new-key", path, types, (type) => `The key is new in models (${type}).`).slice(0, 1));
            }
            continue;
        }
        const newTypes = shape_without(types, known.types);
        findings.push(...about("schema-type-changed", path, newTypes, (type) => `The value is of another type (${type}; it was ${[...known.types].join(" or ")}).`));
        if (known.values.size > MAX_WORDS || known.count < MIN_USES)
            continue;
        findings.push(...about("schema-new-value", path, shape_without(values, known.values), (value) => `The value \`${value}\` is new.`));
    }
    return fewOfEach(findings);
};
/** Whoever sees so many of a kind looks at the source. */
const MAX_OF_A_KIND = 25;
function fewOfEach(findings) {
    const counts = new Map();
    return findings.filter(({ code }) => {
        const count = (counts.get(code) ?? 0) + 1;
        counts.set(code, count);
        return count <= MAX_OF_A_KIND;
    });
}
function about(code, path, examples, say) {
    return [...examples].map(([what, { provider, model }]) => ({
        code,
        severity: code === "schema-type-changed" ? "warning" : "notice",
        subject: { provider, model },
        field: path.split("\0"),
        message: say(what),
        remedy: "It is written as it is; check that what reads the catalog can.",
    }));
}
function shape_without(now, before) {
    return new Map([...now].filter(([key]) => !before.has(key)));
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("\0")));
}
/** What the changed fields of the models hold now. What did not change, the catalog has. */
function shapeOf(pairs) {
    const shape = new Map();
    for (const { provider, after, fields } of pairs) {
        const example = { provider, model: after.id };
        const keys = fields?.map(({ field: [first = ""] }) => first);
        for (const key of keys ? new Set(keys) : Object.keys(after)) {
            const value = after[key];
            if (value !== undefined)
                shape_walk(key, value, example, shape);
        }
    }
    return shape;
}
function shape_walk(path, value, example, shape) {
    let seen = shape.get(path);
    if (!seen) {
        seen = { types: new Map(), values: new Map() };
        shape.set(path, seen);
    }
    const type = typeOf(value);
    if (!seen.types.has(type))
        seen.types.set(type, example);
    if (typeof value === "string" && seen.values.size <= MAX_WORDS) {
        if (!seen.values.has(value))
            seen.values.set(value, example);
    }
    else if (Array.isArray(value)) {
        for (const element of value)
            shape_walk(`${path}\0[]`, element, example, shape);
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        for (const [key, inner] of Object.entries(value)) {
            const isMode = path === MODES;
            shape_walk(`${path}\0${isMode ? "*" : key}`, inner, example, shape);
        }
    }
}
/** Looks no further than it takes to know all that is asked for, which nearly always are a few models. */
function shape_look(catalog, path, asked) {
    const known = { types: new Set(), values: new Set(), count: 0 };
    const isEnough = () => [...asked.types.keys()].every((type) => known.types.has(type)) &&
        (known.values.size > MAX_WORDS ||
            [...asked.values.keys()].every((value) => known.values.has(value)));
    const see = (value) => {
        known.count += 1;
        const before = known.types.size + known.values.size;
        known.types.add(typeOf(value));
        if (typeof value === "string" && known.values.size <= MAX_WORDS) {
            known.values.add(value);
        }
        return known.types.size + known.values.size > before && isEnough();
    };
    const keys = path.split("\0");
    for (const { models } of catalog.values()) {
        for (const model of models.values()) {
            if (someAt(model, keys, 0, see))
                return known;
        }
    }
    return known;
}
function isKnown(catalog, path) {
    return path === "" || shape_look(catalog, path, shape_NOTHING).count > 0;
}
const shape_NOTHING = { types: new Map(), values: new Map() };
/** Goes through the values at a path until one of them is enough. */
function someAt(value, keys, depth, isEnough) {
    const key = keys[depth];
    if (key === undefined)
        return isEnough(value);
    if (typeof value !== "object" || value === null)
        return false;
    if (Array.isArray(value) || isAnyMode(keys, depth)) {
        if (Array.isArray(value) && key !== "[]")
            return false;
        return Object.values(value).some((inner) => someAt(inner, keys, depth + 1, isEnough));
    }
    const inner = Object.hasOwn(value, key) ? value[key] : undefined;
    return inner !== undefined && someAt(inner, keys, depth + 1, isEnough);
}
function isAnyMode(keys, depth) {
    return keys[depth] === "*" && keys.slice(0, depth).join("\0") === MODES;
}
function typeOf(value) {
    if (value === null)
        return "null";
    return Array.isArray(value) ? "list" : typeof value;
}

;// CONCATENATED MODULE: ./build/findings/judge.js












/** All that looks for what looks wrong; of what two say about one field, the first is told. */
const judge_RULES = [
    providerRule,
    priceRule,
    limitRule,
    peerRule,
    consistencyRule,
    dateRule,
    shapeRule,
    moveRule,
];
/** What can't be true is never written. */
const IMPOSSIBLE = new Set([
    "price-impossible",
    "limit-impossible",
]);
const NO_PRECEDENTS = {
    accepted: { file: "", text: "", entries: [] },
    overruled: [],
    isWanted: () => true,
};
/** Judges a new catalog change by change; what is acknowledged is neither told nor held. */
function judge(story, { priceAlert, onSuspicious }, { accepted, overruled, isWanted }, now) {
    const evidence = gather(story, priceAlert, now);
    const found = oneForEachPlace(judge_RULES.flatMap((rule) => rule(evidence)));
    const findings = acknowledge(found, accepted, isWanted, now);
    const isHeld = ({ code, severity }) => IMPOSSIBLE.has(code) || (onSuspicious === "hold" && severity === "danger");
    const held = new Map(findings.flatMap((finding) => {
        const value = isHeld(finding) ? toOverruled(finding) : null;
        return value === null ? [] : [[placeKey(value), value]];
    }));
    const known = new Set(overruled.map(identify));
    return {
        catalog: hold(story.after, findings.filter(isHeld)),
        findings: findings.map((finding) => isHeld(finding) ? sayHeld(finding, known) : finding),
        held: [...held.values()],
    };
}
function oneForEachPlace(findings) {
    const byPlace = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([(0,build_finding/* subjectOf */.e)(finding), finding.field]);
        if (!byPlace.has(key))
            byPlace.set(key, finding);
    }
    return [...byPlace.values()];
}
/** Null where upstream says nothing that would have to be kept. */
function toOverruled({ subject, field, after }) {
    if (!("provider" in subject) || field === undefined || after === undefined) {
        return null;
    }
    const by = "hold";
    return { ...subject, field, upstream: after, by };
}
function sayHeld(finding, known) {
    const what = finding.before === undefined
        ? "Not written: the field is left out."
        : "Not written: the previous value is kept.";
    const value = toOverruled(finding);
    return {
        ...finding,
        message: `${finding.message} ${what}`,
        ...(value && known.has(identify(value)) && { known: true }),
    };
}
/** The same value in the same place. */
function identify(value) {
    return (0,json/* toStableJson */.t_)(toJson(value));
}
function hold(catalog, findings) {
    const held = new Map();
    for (const { subject, field = [], before } of findings) {
        if (!("provider" in subject))
            continue;
        const { provider: id, model } = subject;
        const whole = catalog.get(id);
        if (!whole)
            continue;
        const provider = held.get(id) ?? {
            header: whole.header,
            models: new Map(whole.models),
        };
        held.set(id, provider);
        const old = provider.models.get(model ?? "");
        if (model === undefined) {
            const header = replaceAt(provider.header, field, before);
            provider.header = header;
        }
        else if (old) {
            provider.models.set(model, replaceAt(old, field, before));
        }
    }
    return new Map([...catalog, ...held]);
}
/** The object with another value at a field; with none where that is undefined. */
function replaceAt(object, [key = "", ...rest], value) {
    const { [key]: inner, ...others } = object;
    if (rest.length === 0) {
        return value === undefined ? others : { ...object, [key]: value };
    }
    return (0,json/* isObject */.Gv)(inner)
        ? { ...object, [key]: replaceAt(inner, rest, value) }
        : object;
}

;// CONCATENATED MODULE: ./build/findings/patches/scene.js



function setScene(evidence) {
    const { upstream, patches, story } = evidence;
    return {
        ...evidence,
        layered: layersOf(upstream, patches, story.before),
        placeOf: ({ patch, path }) => placeIn(patch, path),
    };
}
function at({ patch, path }, ...inner) {
    return { patch, path: [...path, ...inner] };
}
/** Where a value begins, e.g. line 5 of z.json. */
function lineOf({ placeOf }, spot) {
    const place = placeOf(spot);
    const { file } = spot.patch;
    return `${place === null ? "" : `line ${place.from} of `}${quote(file)}`;
}
/**
 * What to delete, all in one file: lines 12 to 18 and 20 of x.json. A value that shares its lines with others is
 * named: "api" in line 3.
 */
function linesToDelete(scene, spots) {
    const file = spots[0]?.patch.file ?? "";
    const places = spots
        .map((spot) => ({ spot, place: scene.placeOf(spot) }))
        .toSorted((a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0));
    const ranges = [];
    const named = [];
    for (const { spot, place } of places) {
        const last = ranges.at(-1);
        if (!place?.isAlone) {
            const where = place ? ` in ${describeLines([place])}` : "";
            named.push(`${quote(nameOf(spot))}${where}`);
        }
        else if (last && place.from <= last.to + 1) {
            last.to = Math.max(last.to, place.to);
        }
        else
            ranges.push({ from: place.from, to: place.to });
    }
    const lines = ranges.length > 0 ? [describeLines(ranges)] : [];
    return `${scene_list([...lines, ...named])} of ${quote(file)}`;
}
function describeLines(ranges) {
    const parts = ranges.map(({ from, to }) => from === to ? String(from) : `${from} to ${to}`);
    const isOne = ranges.length === 1 && ranges[0]?.from === ranges[0]?.to;
    return `${isOne ? "line" : "lines"} ${scene_list(parts)}`;
}
/** The key, or the id of the model where it is one of a list. */
function nameOf(spot) {
    const key = spot.path.at(-1);
    return typeof key === "string" ? key : (modelOf(spot) ?? "");
}
/** The model that a place in a patch is about. */
function modelOf({ patch, path }) {
    const [list, index] = path;
    if (typeof index !== "number")
        return undefined;
    return list === "exclude" ? patch.exclude[index] : patch.models[index]?.id;
}
/** `a`, `a and b`, `a, b and c`. */
function scene_list(items) {
    const last = items.at(-1) ?? "";
    return items.length < 2
        ? last
        : `${items.slice(0, -1).join(", ")} and ${last}`;
}
/** A key, an id or a file's name in a message. */
function quote(text) {
    return `\`${text}\``;
}
/** So much of a value is enough to know it. */
const MAX_VALUE = 200;
function show(value) {
    const text = JSON.stringify((0,json/* isObject */.Gv)(value) ? (0,json/* sortKeys */.di)(value) : value);
    return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}

;// CONCATENATED MODULE: ./build/findings/patches/conflicts.js




/** Where upstream says something else than at the last sync, and a patch keeps it from being seen. */
const conflictRule = (scene) => {
    const memory = remember(scene);
    return scene.layered.flatMap((one) => {
        const [first] = one.layers;
        if (!first || one.excludes.length > 0 || one.isKept)
            return [];
        if (!one.upstream) {
            return memory.hadModel(one) ? [departed(scene, first)] : [];
        }
        const contests = contestsOf(one, memory);
        const disputed = contests.filter(({ now, ours }) => !(0,json/* isSame */.Ft)(now, ours));
        if (!hasArrived(one, first, contests, memory)) {
            return disputed.flatMap((contest) => conflict(scene, contest, beforeOf(contest, memory)));
        }
        const news = disputed.filter(({ now }) => now !== undefined);
        return news.length > 0 ? [arrived(scene, first, news)] : [];
    });
};
function remember({ overruled, story }) {
    const own = (overruled ?? []).filter(({ by }) => by === "patch");
    const keyOf = ({ provider, model }) => JSON.stringify([provider, model]);
    const models = new Set(own.map(keyOf));
    return {
        records: overruled && new Map(own.map((one) => [placeKey(one), one.upstream])),
        hadModel: (one) => models.has(keyOf(one)),
        valuesOf: ({ provider, model }) => {
            const before = story.before.get(provider);
            return model === undefined ? before?.header : before?.models.get(model);
        },
    };
}
function contestsOf(one, { records, valuesOf }) {
    const { provider, model, upstream } = one;
    const before = valuesOf(one);
    const place = { provider, ...(model !== undefined && { model }) };
    return fieldsOf(one).flatMap((field) => {
        const winner = settersOf(one, field).at(-1);
        if (!winner)
            return [];
        return [
            {
                field,
                winner,
                ours: fieldOf(winner.values, field),
                now: fieldOf(upstream, field),
                recorded: records?.get(placeKey({ ...place, field: [field] })),
                written: fieldOf(before, field),
                isOld: before !== undefined,
            },
        ];
    });
}
/** What upstream said at the last sync, undefined where it said nothing; null where that is not known. */
function beforeOf({ ours, now, recorded, written, isOld }, { records }) {
    if (recorded !== undefined)
        return { value: recorded };
    if (now === undefined || !isOld)
        return null;
    // The patch is new, so what was written was upstream's.
    if (!(0,json/* isSame */.Ft)(written, ours))
        return { value: written };
    return records && { value: undefined };
}
/** Whether a patch defined the model before upstream had it. */
function hasArrived(one, first, contests, { records, hadModel }) {
    return (one.model !== undefined &&
        typeof first.values.name === "string" &&
        records !== null &&
        !hadModel(one) &&
        contests.every(({ written, ours }) => (0,json/* isSame */.Ft)(written, ours)));
}
function conflict(scene, { field, winner, ours, now }, before) {
    if (before === null || (0,json/* isSame */.Ft)(before.value, now))
        return [];
    const was = before.value;
    const change = was === undefined
        ? `has ${quote(field)} itself by now; the patch`
        : now === undefined
            ? `does not have ${quote(field)} any more; the patch`
            : `changed ${quote(field)} beneath the patch, which`;
    return [
        {
            ...at(winner, field),
            code: "patch-conflict",
            severity: "warning",
            field: [field],
            ...(was !== undefined && { before: was }),
            ...(now !== undefined && { after: now }),
            message: `Upstream ${change} says ${quote(show(ours ?? null))}.`,
            remedy: `Decide which is right. For upstream's, delete ${linesToDelete(scene, [at(winner, field)])}.`,
        },
    ];
}
function arrived(scene, first, disputed) {
    const fields = disputed.map(({ field }) => quote(field));
    return {
        ...at(first),
        code: "patch-conflict",
        severity: "warning",
        message: `Upstream has the model itself by now, and says otherwise in ${scene_list(fields)}.`,
        remedy: `Decide which is right. For upstream's, delete ${linesToDelete(scene, [first])}.`,
    };
}
function departed(scene, first) {
    return {
        ...at(first),
        code: "patch-conflict",
        severity: "warning",
        message: "Upstream does not have the model any more; the patch keeps it in the catalog.",
        remedy: `If it is gone, delete ${linesToDelete(scene, [first])}.`,
    };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./build/findings/patches/keys.js





/** Keys that were meant to be others: what they say has no effect, or none that was meant. */
const keyRule = (scene) => {
    const vocabulary = learn(scene);
    return scene.patches.flatMap((patch) => [
        ...judgeUnread(scene, patch),
        ...patch.models.flatMap((entry, index) => judgeEntry(scene, { patch, path: ["models", index] }, entry, vocabulary)),
    ]);
};
const FILE_SYNONYMS = {
    excluded: "exclude",
    excludedmodels: "exclude",
    excludemodels: "exclude",
    exclusions: "exclude",
    ignore: "exclude",
    ignored: "exclude",
    remove: "exclude",
    removed: "exclude",
    model: "models",
    overrides: "models",
    patches: "models",
    id: "provider.id",
    name: "provider.name",
    baseurl: "provider.base_url",
    env: "provider.env",
    doc: "provider.doc",
};
const HEADER_SYNONYMS = {
    api: "base_url",
    apiurl: "base_url",
    endpoint: "base_url",
    url: "base_url",
    docs: "doc",
    description: "doc",
    envs: "env",
    envkey: "env",
    envvar: "env",
    envvars: "env",
    title: "name",
    displayname: "name",
};
const MODEL_SYNONYMS = {
    costs: "cost",
    price: "cost",
    prices: "cost",
    pricing: "cost",
    inputprice: "cost.input",
    outputprice: "cost.output",
    inputcost: "cost.input",
    outputcost: "cost.output",
    context: "limit.context",
    contextlength: "limit.context",
    contextlimit: "limit.context",
    contextsize: "limit.context",
    contextwindow: "limit.context",
    maxcontext: "limit.context",
    maxcontextlength: "limit.context",
    maxinputtokens: "limit.input",
    maxcompletiontokens: "limit.output",
    maxoutput: "limit.output",
    maxoutputtokens: "limit.output",
    maxtokens: "limit.output",
    outputlimit: "limit.output",
    limits: "limit",
    modality: "modalities",
    inputmodalities: "modalities.input",
    outputmodalities: "modalities.output",
    functioncall: "tool_call",
    functioncalling: "tool_call",
    toolcalling: "tool_call",
    tooluse: "tool_call",
    knowledgecutoff: "knowledge",
    knowledgecutoffdate: "knowledge",
};
const COST_SYNONYMS = {
    prompt: "input",
    inputprice: "input",
    inputcost: "input",
    promptprice: "input",
    completion: "output",
    completionprice: "output",
    outputprice: "output",
    outputcost: "output",
    cache: "cache_read",
    cached: "cache_read",
    cachedinput: "cache_read",
    cachehit: "cache_read",
    inputcacheread: "cache_read",
    cachecreation: "cache_write",
    inputcachewrite: "cache_write",
    audioinput: "input_audio",
    audiooutput: "output_audio",
    internalreasoning: "reasoning",
};
const LIMIT_SYNONYMS = {
    contextlength: "context",
    contextwindow: "context",
    maxcontext: "context",
    maxinput: "input",
    maxinputtokens: "input",
    prompt: "input",
    completion: "output",
    maxcompletiontokens: "output",
    maxoutput: "output",
    maxoutputtokens: "output",
    maxtokens: "output",
};
const MODALITIES_SYNONYMS = {
    in: "input",
    out: "output",
};
/** The objects of a model, their fields of models.dev, and what people call those. */
const PARTS = [
    [
        "",
        [
            "name",
            "family",
            "cost",
            "limit",
            "modalities",
            "attachment",
            "reasoning",
            "reasoning_options",
            "tool_call",
            "structured_output",
            "temperature",
            "interleaved",
            "knowledge",
            "release_date",
            "last_updated",
            "open_weights",
            "status",
            "experimental",
        ],
        MODEL_SYNONYMS,
    ],
    [
        "cost",
        [
            "input",
            "output",
            "cache_read",
            "cache_write",
            "reasoning",
            "input_audio",
            "output_audio",
            "tiers",
            "context_over_200k",
        ],
        COST_SYNONYMS,
    ],
    ["limit", ["context", "input", "output"], LIMIT_SYNONYMS],
    ["modalities", ["input", "output"], MODALITIES_SYNONYMS],
];
function learn({ upstream }) {
    const isUsed = (part, key) => {
        for (const { models } of upstream.values()) {
            for (const model of models.values()) {
                const object = part === "" ? model : model[part];
                if ((0,json/* isObject */.Gv)(object) && Object.hasOwn(object, key))
                    return true;
            }
        }
        return false;
    };
    return new Map(PARTS.map(([part, documented, synonyms]) => [
        part,
        { isUsed: (0,memo/* memo */.p)((key) => isUsed(part, key)), documented, synonyms },
    ]));
}
/** Beside the known keys nothing has an effect, so whatever stands there is told, but comments. */
function judgeUnread(scene, patch) {
    return patch.unknownKeys.flatMap((path) => {
        const key = String(path.at(-1));
        if (/^[^\p{L}\p{N}]|^comments?$/iu.test(key))
            return [];
        const [documented, synonyms] = path.length > 1
            ? [HEADER_KEYS, HEADER_SYNONYMS]
            : [PATCH_KEYS, FILE_SYNONYMS];
        const meant = guess(key, {
            isUsed: () => false,
            documented,
            synonyms,
        });
        return [mistyped(scene, { patch, path }, key, meant)];
    });
}
/** Own keys are legitimate in an entry, so only those that are nearly, or mean, one that is read. */
function judgeEntry(scene, spot, entry, vocabularies) {
    return [...vocabularies].flatMap(([part, vocabulary]) => {
        const object = part === "" ? entry : entry[part];
        if (!(0,json/* isObject */.Gv)(object))
            return [];
        const inner = part === "" ? [] : [part];
        return Object.keys(object).flatMap((key) => {
            const meant = guess(key, vocabulary);
            if (meant === null)
                return [];
            // Beside the right one it is there on purpose.
            if (Object.hasOwn(object, meant.split(".")[0] ?? ""))
                return [];
            const whole = [...inner, meant].join(".");
            return [mistyped(scene, at(spot, ...inner, key), key, whole)];
        });
    });
}
/** The key that was meant; null where it is right, or one's own. */
function guess(key, vocabulary) {
    if (vocabulary.documented.includes(key))
        return null;
    const meant = nearest(key, vocabulary);
    return meant === null || vocabulary.isUsed(key) ? null : meant;
}
function nearest(key, { documented, synonyms }) {
    const plain = simplify(key);
    const spelling = documented.find((one) => simplify(one) === plain);
    if (spelling !== undefined)
        return spelling;
    if (Object.hasOwn(synonyms, plain))
        return synonyms[plain] ?? null;
    return documented.find((one) => isSlip(plain, simplify(one))) ?? null;
}
function simplify(key) {
    return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
/** Short words are too near to each other: `host` is no slip of `cost`. */
function isSlip(a, b) {
    const length = Math.min(a.length, b.length);
    const slips = length >= 8 ? 2 : length >= 6 ? 1 : 0;
    return Math.abs(a.length - b.length) <= slips && (0,mod/* distance */.Io)(a, b) <= slips;
}
function mistyped(scene, spot, key, meant) {
    const lines = linesToDelete(scene, [spot]);
    return {
        ...spot,
        code: "patch-mistyped-key",
        severity: "warning",
        message: meant === null
            ? `Nothing reads ${quote(key)}.`
            : `Nothing reads ${quote(key)}; did you mean ${quote(meant)}?`,
        remedy: meant === null
            ? `Delete ${lines}.`
            : `Write ${quote(meant)} instead, or delete ${lines}.`,
    };
}

;// CONCATENATED MODULE: ./build/findings/patches/overlap.js



/**
 * What can be deleted from the patches without a change in the catalog: any of it, or all. So of two entries that
 * would each be enough only one is told.
 */
const overlapRule = (scene) => [
    ...scene.layered.flatMap((one) => {
        const [exclude] = one.excludes;
        return exclude
            ? [...one.layers, ...one.orphans].map((layer) => excluded(scene, layer, exclude))
            : [
                ...one.layers.flatMap((layer) => judgeLayer(scene, one, layer)),
                ...one.orphans.map((layer) => orphan(scene, layer)),
            ];
    }),
    ...judgeExcludes(scene),
    ...scene.patches.filter(saysNothing).map(emptyFile),
];
function judgeLayer(scene, one, layer) {
    const fates = Object.keys(layer.values).map((field) => ({
        field,
        fate: fateOf(one, layer, field),
    }));
    const isHeader = one.model === undefined;
    const kinds = new Set(fates.map(({ fate }) => fate.kind));
    if (!isHeader && kinds.size === 0)
        return [emptyEntry(scene, layer)];
    const isWhole = !isHeader && kinds.size === 1;
    // Without its name it would be no definition any more.
    const own = fates.filter(({ field }) => isWhole || field !== "name" || overlap_isKnown(one));
    // A definition stands for itself, should upstream drop the model again.
    const isDefinition = !isHeader && typeof layer.values.name === "string";
    const redundant = own.flatMap(({ field, fate }) => fate.kind === "redundant" && (isWhole || !isDefinition) ? [field] : []);
    const shadowed = own.flatMap(({ field, fate }) => fate.kind === "shadowed" ? [{ field, by: fate.by }] : []);
    const goners = (fields) => isWhole ? [layer] : fields.map((field) => at(layer, field));
    const spot = at(layer);
    return [
        ...(redundant.length > 0
            ? [
                {
                    ...spot,
                    code: "patch-redundant",
                    severity: "notice",
                    message: `${isHeader ? "The catalog has" : "Upstream has"} the same ${scene_list(redundant.map(quote))}${isHeader ? " without it" : ""}${isWhole ? ", so the entry has no effect" : ""}.`,
                    remedy: `Delete ${linesToDelete(scene, goners(redundant))}.`,
                },
            ]
            : []),
        ...(shadowed.length > 0
            ? [
                {
                    ...spot,
                    code: "patch-shadowed",
                    severity: "notice",
                    message: `${isWhole ? "The entry has no effect: " : ""}${sayWinners(scene, shadowed)}.`,
                    remedy: `Delete ${linesToDelete(scene, goners(shadowed.map(({ field }) => field)))}.`,
                },
            ]
            : []),
    ];
}
/** The last that sets a field is needed, unless all of them say what is there without them. */
function fateOf(one, layer, field) {
    const setters = settersOf(one, field);
    const winner = setters.at(-1) ?? layer;
    const beneath = fieldOf(one.beneath, field);
    if (field === "name" && !overlap_isKnown(one)) {
        // The model is there by its name, so the next entry must have one too.
        const next = one.layers[one.layers.indexOf(layer) + 1];
        return typeof next?.values.name === "string"
            ? { kind: "shadowed", by: winner }
            : { kind: "needed" };
    }
    if (!one.isKept && setters.every((s) => (0,json/* isSame */.Ft)(s.values[field], beneath))) {
        return { kind: "redundant" };
    }
    return winner === layer
        ? { kind: "needed" }
        : { kind: "shadowed", by: winner };
}
/** Whether it would be there without patches. */
function overlap_isKnown({ beneath }) {
    return beneath !== undefined;
}
/** `"api" and "cost" are set again by line 5 of z.json; "name" is set again by line 9`. */
function sayWinners(scene, shadowed) {
    const winners = new Set(shadowed.map(({ by }) => by));
    return [...winners]
        .map((winner) => {
        const fields = shadowed.filter(({ by }) => by === winner);
        const names = scene_list(fields.map(({ field }) => quote(field)));
        const verb = fields.length === 1 ? "is" : "are";
        return `${names} ${verb} set again by ${lineOf(scene, winner)}`;
    })
        .join("; ");
}
function emptyEntry(scene, layer) {
    return {
        ...at(layer),
        code: "patch-redundant",
        severity: "notice",
        message: "The entry sets nothing.",
        remedy: `Delete ${linesToDelete(scene, [layer])}.`,
    };
}
function excluded(scene, layer, exclude) {
    const winner = lineOf(scene, exclude);
    return {
        ...at(layer),
        code: "patch-shadowed",
        severity: "notice",
        message: `The entry has no effect: ${winner} excludes the model.`,
        remedy: `Delete ${linesToDelete(scene, [layer])}; or, to have the model, ${winner}.`,
    };
}
function orphan(scene, layer) {
    return {
        ...at(layer),
        code: "patch-orphan",
        severity: "warning",
        message: "The patch changes a model that upstream does not have (any more), so there is nothing to change.",
        remedy: `Delete ${linesToDelete(scene, [layer])}; or give it a "name" and all other fields to define the model yourself.`,
    };
}
function judgeExcludes(scene) {
    const isUnmatched = ({ upstream, layers }) => !upstream && layers.length === 0;
    const unmatched = scene.layered
        .filter(isUnmatched)
        .flatMap(({ excludes }) => excludes);
    const repeated = scene.layered
        .filter((one) => !isUnmatched(one))
        .flatMap(({ excludes: [first, ...others] }) => first ? others.map((spot) => ({ spot, first })) : []);
    // All of a file are deleted together, so they share their remedy.
    const remedies = new Map(scene.patches.map((patch) => {
        const own = unmatched.filter((spot) => spot.patch === patch);
        return [patch, `Delete ${linesToDelete(scene, own)}.`];
    }));
    return [
        ...unmatched.map((spot) => ({
            ...spot,
            code: "exclude-unmatched",
            severity: "notice",
            message: "Neither upstream nor a patch has the model.",
            remedy: remedies.get(spot.patch) ?? "",
        })),
        ...repeated.map(({ spot, first }) => ({
            ...spot,
            code: "patch-shadowed",
            severity: "notice",
            message: `The model is excluded already, by ${lineOf(scene, first)}.`,
            remedy: `Delete ${linesToDelete(scene, [spot])}.`,
        })),
    ];
}
function saysNothing({ header, models, exclude, unknownKeys }) {
    const said = [...Object.keys(header), ...models, ...exclude, ...unknownKeys];
    return said.length === 0;
}
function emptyFile(patch) {
    return {
        patch,
        path: [],
        code: "patch-redundant",
        severity: "notice",
        message: "The file says nothing.",
        remedy: `Delete ${quote(patch.file)}.`,
    };
}

;// CONCATENATED MODULE: ./build/findings/patches/units.js



/** No price is so far below its peers by decision: a price per thousand tokens is, and one per token. */
const SUSPICIOUS = 300;
/** A median of fewer says nothing of a provider, whose models differ. */
const MIN_MODELS = 5;
/** Prices in a patch that look like those of another unit. */
const unitRule = (scene) => {
    let offers;
    const offersOf = (one, model) => {
        offers ??= groupOffers(scene);
        const all = offers.get(scene.story.makers.identityOf({ id: model })) ?? [];
        return all.filter(({ provider }) => provider !== one.provider);
    };
    return scene.layered.flatMap((one) => {
        const { model, excludes, upstream, provider } = one;
        const winner = settersOf(one, "cost").at(-1);
        if (!winner || model === undefined || excludes.length > 0)
            return [];
        const suspects = [...costsOf(winner.values)].flatMap(([dimension, price]) => {
            if (price <= 0)
                return [];
            const peer = peerOf("upstream's", [costsOf(upstream)], dimension) ??
                peerOf("the same model's elsewhere", offersOf(one, model).map((offer) => costsOf(offer.model)), dimension) ??
                peerOf("the provider's median", [...(scene.upstream.get(provider)?.models.values() ?? [])].map(costsOf), dimension, MIN_MODELS);
            return peer && peer.price / price >= SUSPICIOUS
                ? [{ dimension, price, peer }]
                : [];
        });
        return suspects.length > 0 ? [suspect(scene, winner, suspects)] : [];
    });
};
function groupOffers({ upstream, story }) {
    const offers = new Map();
    for (const [provider, { models }] of upstream) {
        for (const [id, model] of models) {
            const identity = story.makers.identityOf({ id });
            const own = offers.get(identity);
            if (own)
                own.push({ provider, model });
            else
                offers.set(identity, [{ provider, model }]);
        }
    }
    return offers;
}
function costsOf(values) {
    return (0,changes_prices/* pricesOf */._5)({ id: "", cost: values?.cost ?? null });
}
/** The median of the prices that are neither unknown nor zero; null where there are too few. */
function peerOf(whose, prices, dimension, atLeast = 1) {
    const known = prices
        .map((one) => one.get(dimension) ?? 0)
        .filter((price) => price > 0)
        .sort((a, b) => a - b);
    const price = known[Math.floor(known.length / 2)];
    return price === undefined || known.length < atLeast
        ? null
        : { price, whose };
}
function suspect(scene, winner, suspects) {
    const all = suspects.map(({ dimension, price, peer }) => `${dimension} ${price} (${peer.whose} is ${peer.price})`);
    const spot = { patch: winner.patch, path: [...winner.path, "cost"] };
    return {
        ...spot,
        code: "patch-unit",
        severity: "warning",
        field: ["cost"],
        message: `This looks like another unit: ${scene_list(all)}.`,
        remedy: `Prices are in USD per million tokens. Mend or delete ${linesToDelete(scene, [spot])}.`,
    };
}

;// CONCATENATED MODULE: ./build/findings/patches.js





/** All that looks for what ails a patch. */
const patches_RULES = [
    keyRule,
    overlapRule,
    conflictRule,
    unitRule,
];
/**
 * What ails the local patches, in the order of their files and lines: what upstream says by now, what it changed
 * beneath, what has no effect, what looks like a slip. None of it stops a run.
 */
function judgePatches(evidence) {
    const scene = setScene(evidence);
    const order = new Map(evidence.patches.map((patch, index) => [patch, index]));
    return patches_RULES.flatMap((rule) => rule(scene))
        .map((remark) => ({
        remark,
        file: order.get(remark.patch) ?? 0,
        offset: scene.placeOf(remark)?.offset ?? 0,
    }))
        .sort((a, b) => a.file - b.file || a.offset - b.offset)
        .map(({ remark }) => toFinding(remark));
}
function toFinding(remark) {
    const { patch, path, ...finding } = remark;
    const model = modelOf(remark);
    const entry = model === undefined ? patch.provider : `${patch.provider}:${model}`;
    return { ...finding, subject: { file: patch.file, entry } };
}

// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __nccwpck_require__(6853);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __nccwpck_require__(3533);
// EXTERNAL MODULE: ./build/report/sections/parts.js
var sections_parts = __nccwpck_require__(2302);
// EXTERNAL MODULE: ./build/report/sections/prices.js
var sections_prices = __nccwpck_require__(6624);
;// CONCATENATED MODULE: ./build/report/changelog.js





const changelog_KINDS = ["Added", "Changed", "Deprecated", "Removed"];
const MAX_NAMED = 8;
/**
 * What the repository's own changelog would say of this sync: a line by kind of change, as Markdown. The same for
 * the same catalogs, whenever it is made.
 */
function changelogEntry(review) {
    const { changes, renames, providerRenames } = review;
    const { models, providers } = changes;
    const rank = (0,sections_parts/* byProviderRank */.LQ)(review);
    const places = (entries) => (0,sections_parts/* listed */.KE)(entries
        .toSorted((a, b) => rank(a.provider, b.provider))
        .map(({ provider, id }) => (0,markdown/* code */.aY)(`${provider}:${id}`)), MAX_NAMED);
    const removed = models.removed.map(({ provider, model }) => ({
        provider,
        id: model.id,
    }));
    const deprecated = newlyDeprecated(review).map(({ provider, after }) => ({
        provider,
        id: after.id,
    }));
    const makers = models.added
        .map(({ provider, model }) => ({ provider, id: model.id }))
        .filter((entry) => (0,sections_parts/* hasFirstParty */.fX)([entry], review));
    const said = {
        Added: [
            models.added.length === 0
                ? null
                : `${(0,numbers/* counted */.hS)(models.added.length, "model")}${makers.length > 0 ? `, among them ${places(makers)}` : ""}`,
            providers.added.length === 0
                ? null
                : `${(0,numbers/* counted */.hS)(providers.added.length, "provider")}: ${ids(providers.added)}`,
        ],
        Changed: [
            priceLine(review),
            renames.length === 0
                ? null
                : `${(0,numbers/* counted */.hS)(renames.length, "model")} under a new id: ${(0,sections_parts/* listed */.KE)(renames.map(({ from, to }) => `${(0,markdown/* code */.aY)(`${from.provider}:${from.model.id}`)} is ${(0,markdown/* code */.aY)(`${to.provider}:${to.model.id}`)}`), MAX_NAMED)}`,
            providerRenames.length === 0
                ? null
                : `${(0,numbers/* counted */.hS)(providerRenames.length, "provider")} under a new id: ${(0,sections_parts/* listed */.KE)(providerRenames.map(({ from, to }) => `${(0,markdown/* code */.aY)(from.id)} is ${(0,markdown/* code */.aY)(to.id)}`), MAX_NAMED)}`,
        ],
        Deprecated: [
            deprecated.length === 0
                ? null
                : `${(0,numbers/* counted */.hS)(deprecated.length, "model")}: ${places(deprecated)}`,
        ],
        Removed: [
            removed.length === 0
                ? null
                : `${(0,numbers/* counted */.hS)(removed.length, "model")}: ${places(removed)}`,
            providers.removed.length === 0
                ? null
                : `${(0,numbers/* counted */.hS)(providers.removed.length, "provider")}: ${ids(providers.removed)}`,
        ],
    };
    return new Map(changelog_KINDS.flatMap((kind) => {
        const parts = said[kind].filter((part) => part !== null);
        return parts.length === 0
            ? []
            : [[kind, `- Model catalog: ${parts.join("; ")}.`]];
    }));
}
function ids(providers) {
    return (0,sections_parts/* listed */.KE)(providers.map(({ id }) => (0,markdown/* code */.aY)(id)), MAX_NAMED);
}
function priceLine(review) {
    const rows = (0,sections_prices/* priceRows */.DW)(review);
    const models = rows.reduce((sum, { group }) => sum + group.models.length, 0);
    if (models === 0)
        return null;
    const named = (direction) => {
        const own = rows.filter((row) => row.direction === direction);
        if (own.length === 0)
            return [];
        const total = own.reduce((sum, { group }) => sum + group.models.length, 0);
        const names = own.map(({ group }) => (0,markdown/* name */.UU)(group.name));
        return [`${(0,numbers/* count */.U9)(total)} ${direction} (${(0,sections_parts/* listed */.KE)(names, 3)})`];
    };
    const parts = [...named("dearer"), ...named("cheaper")];
    return `prices of ${(0,numbers/* counted */.hS)(models, "model")}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
}
/** The entry to copy, folded; nothing where there is none. */
function changelogFold(review) {
    const entry = changelogEntry(review);
    if (entry.size === 0)
        return "";
    const text = [...entry].map(([kind, item]) => `### ${kind}\n\n${item}`);
    return (0,markdown/* details */.zH)("<b>For your changelog</b>: an entry to copy", (0,markdown/* fenced */.OF)("markdown", text.join("\n\n")));
}

// EXTERNAL MODULE: ./build/report/review.js
var report_review = __nccwpck_require__(5719);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __nccwpck_require__(9542);
;// CONCATENATED MODULE: ./build/report/sections/abilities.js






const OPEN_ROWS = 10;
/** Limits are rounded here and there; less than this is no loss that anybody notices. */
const abilities_NOTABLE = 0.05;
/** Limits, modalities, capabilities and statuses but for deprecations: what models lost before what they won. */
function abilitySection(review) {
    const rows = rowsOf(review);
    if (rows.length === 0)
        return budget/* EMPTY */.w;
    const models = rows.reduce((sum, row) => sum + row.models.length, 0);
    return (0,sections_parts/* rankedSection */.pY)(`### Limits and capabilities (${(0,numbers/* counted */.hS)(models, "model")})`, {
        rows,
        open: OPEN_ROWS,
        noun: "model",
        weigh: (row) => row.models.length,
        render: (shown) => (0,markdown/* table */.tp)(["Model", "Provider", "Loses", "Gains"], ["left", "left", "left", "left"], shown.map((row) => [
            (0,markdown/* name */.UU)(row.name),
            (0,sections_parts/* places */.zn)(row.models, review),
            row.losses.map(describeAbility).join(", "),
            [
                ...row.gains.map(describeAbility),
                ...(row.status ? [row.status] : []),
            ].join(", "),
        ])),
    });
}
function describeAbility(ability) {
    switch (ability.kind) {
        case "limit": {
            const { before, after } = ability;
            const write = (0,numbers/* tokens */.LU)(before) === (0,numbers/* tokens */.LU)(after) ? numbers/* count */.U9 : numbers/* tokens */.LU;
            return `${(0,markdown/* name */.UU)(ability.name)} ${write(before)} → ${write(after)}`;
        }
        case "capability":
            return (0,markdown/* name */.UU)(ability.name);
        case "modality":
            return `${(0,markdown/* name */.UU)(ability.name)} ${ability.side}`;
        default:
            return ability;
    }
}
const abilities_NONE = { losses: [], gains: [] };
function rowsOf(review) {
    const rows = new Map();
    const abilities = new Map(review.abilities.map((one) => [one.model, one]));
    for (const change of review.changed) {
        const { provider, before, after } = change;
        const status = describeStatus(statusOf(before), statusOf(after));
        const moved = abilities.get(change);
        if (!moved && status === null)
            continue;
        const { losses, gains } = moved ?? abilities_NONE;
        const identity = review.makers.identityOf(after);
        const key = JSON.stringify([identity, losses, gains, status]);
        const place = { provider, id: after.id };
        const row = rows.get(key);
        if (row)
            row.models.push(place);
        else
            rows.set(key, {
                name: (0,catalog/* nameOf */.V)(after),
                losses,
                gains,
                status,
                models: [place],
            });
    }
    const ranked = [...rows.values()].map((row) => ({
        row,
        rank: rank(row, review),
    }));
    ranked.sort((a, b) => (0,sections_parts/* compareRanks */.dL)(a.rank, b.rank) || (a.row.name < b.row.name ? -1 : 1));
    return ranked.map(({ row }) => row);
}
function rank(row, review) {
    const tier = row.losses.some(isNotable)
        ? 0
        : row.gains.some(isNotable) || row.status
            ? 1
            : 2;
    return [tier, (0,sections_parts/* hasFirstParty */.fX)(row.models, review) ? 0 : 1, -row.models.length];
}
function isNotable(ability) {
    if (ability.kind !== "limit")
        return true;
    const { before, after } = ability;
    return Math.abs(after - before) > abilities_NOTABLE * Math.max(before, after);
}
/** Deprecations are told with the removals. */
function describeStatus(was, now) {
    if (was === now || now === "deprecated")
        return null;
    return now === null ? `no longer ${(0,markdown/* name */.UU)(was ?? "")}` : `now ${(0,markdown/* name */.UU)(now)}`;
}

;// CONCATENATED MODULE: ./build/report/sections/used.js






const used_OPEN_ROWS = 12;
const MAX_PLACES = 3;
/** What happens to the models that this repository names, with the lines that name them. */
function usedSection(review) {
    const affected = review.usage?.affected ?? [];
    if (affected.length === 0)
        return budget/* EMPTY */.w;
    return (0,sections_parts/* rankedSection */.pY)(`### Used here (${(0,numbers/* count */.U9)(affected.length)})`, {
        rows: affected,
        open: used_OPEN_ROWS,
        noun: "affected model",
        render: (shown) => (0,markdown/* table */.tp)(["Model", "What happens", "Where"], ["left", "left", "left"], shown.map(({ provider, id, events, uses }) => [
            (0,markdown/* code */.aY)(`${provider}:${id}`),
            events.map(describeEvent).join("; "),
            (0,sections_parts/* listed */.KE)(uses.map((use) => place(use, review)), MAX_PLACES, " "),
        ])),
    });
}
function place({ path, line }, { permalink }) {
    const text = (0,markdown/* code */.aY)(`${path}:${line}`);
    if (permalink === null)
        return text;
    const url = path.split("/").map(encodeURIComponent).join("/");
    return (0,markdown/* linked */.q)(text, `${permalink}${url}#L${line}`);
}
function describeEvent(event) {
    switch (event.kind) {
        case "removed":
            return `**removed**${successor(event.successor)}`;
        case "renamed":
            return `**renamed** to ${(0,markdown/* code */.aY)(`${event.to.provider}:${event.to.id}`)}`;
        case "deprecated":
            return `**deprecated**${successor(event.successor)}`;
        case "weaker":
            return `loses ${event.losses.map((loss) => describeAbility(loss)).join(", ")}`;
        case "repriced":
            return (0,sections_parts/* listed */.KE)(event.changes.map(used_describeMove), MAX_PLACES);
        default:
            return event;
    }
}
function successor(place) {
    return place === null
        ? ""
        : `; nearest: ${(0,markdown/* code */.aY)(`${place.provider}:${place.id}`)}`;
}
function used_describeMove({ dimension, before, after, ratio, }) {
    const moved = ratio ? ` (${(0,numbers/* change */.Zg)(ratio)})` : "";
    return `${(0,markdown/* name */.UU)((0,sections_prices/* label */.Pf)(dimension))} ${(0,numbers/* price */.q9)(before)} → **${(0,numbers/* price */.q9)(after)}**${moved}`;
}
/** The first sentence: what of all this is this repository's business. */
function usedSentence({ usage }) {
    if (usage === null || usage.models.length === 0)
        return [];
    const { affected, models } = usage;
    const [first, second] = affected;
    if (!first) {
        return [
            `Nothing happens to the ${(0,numbers/* counted */.hS)(models.length, "model")} that this repository names.`,
        ];
    }
    const named = [first, ...(second ? [second] : [])].map((one) => `${(0,markdown/* code */.aY)(`${one.provider}:${one.id}`)} ${verb(one)}`);
    return [
        `**${(0,numbers/* counted */.hS)(affected.length, "model")} that this repository names ${affected.length === 1 ? "is" : "are"} affected**: ${(0,sections_parts/* listed */.KE)(named, 2)}${affected.length > 2 ? ` and ${(0,numbers/* count */.U9)(affected.length - 2)} more` : ""}.`,
    ];
}
function verb({ events }) {
    const [event] = events;
    switch (event?.kind) {
        case "removed":
            return "is gone";
        case "renamed":
            return "has another id";
        case "deprecated":
            return "is deprecated";
        case "weaker":
            return "loses something";
        case "repriced":
            return "has another price";
        case undefined:
            return "changes";
        default:
            return event;
    }
}
/** What the models in use cost, where nobody has told how much they are used. */
function usedPricesSection({ usage, bill }) {
    const models = (usage?.models ?? []).filter(({ before, after }) => before !== null || after !== null);
    if (bill !== null || models.length === 0)
        return budget/* EMPTY */.w;
    return {
        rows: models.length,
        render: (shown) => (0,markdown/* details */.zH)(`<b>Models in use</b>: what ${(0,numbers/* counted */.hS)(models.length, "model")} cost, in USD per million tokens, three parts input and one output`, (0,markdown/* table */.tp)(["Model", "Named", "Before", "After"], ["left", "right", "right", "right"], models
            .slice(0, shown)
            .map(({ provider, id, uses, before, after }) => [
            (0,markdown/* code */.aY)(`${provider}:${id}`),
            `${(0,numbers/* count */.U9)(uses)}×`,
            (0,numbers/* price */.q9)(before),
            before === after ? (0,numbers/* price */.q9)(after) : `**${(0,numbers/* price */.q9)(after)}**`,
        ])) + (0,sections_parts/* moreRows */.zj)(models.length - shown, "model")),
    };
}

;// CONCATENATED MODULE: ./build/report/sections/lead.js








function hasNoNews({ changes, renames }) {
    return isEmpty(changes) && renames.length === 0;
}
/** The first paragraph: does it cost me more, is anything gone, what is new, in plain words. */
function lead(review) {
    const { models, providers } = (0,report_review/* countsOf */.m)(review);
    if (review.isFirstSync) {
        return `**The first sync**: ${(0,numbers/* counted */.hS)(models.after, "model")} of ${(0,numbers/* counted */.hS)(providers.after, "provider")}. There was no catalog before, so there is nothing to compare. The next pull request says what changes.`;
    }
    if (hasNoNews(review)) {
        return "**No model changes.** The files differ in their formatting or order only.";
    }
    const rows = (0,sections_prices/* priceRows */.DW)(review);
    return [
        ...usedSentence(review),
        `**${headline(review, rows)}.**`,
        ...monthlyBill(review),
        ...largestMove(rows),
        ...losses(review),
    ].join(" ");
}
/** What the models in use cost, where somebody has told how much they are used. */
function monthlyBill({ bill }) {
    if (bill === null)
        return [];
    const { before, after, models, uncounted } = bill;
    const isSame = Math.abs(after - before) < 0.005;
    const move = isSame
        ? `still costs ${(0,numbers/* dollars */.E9)(after)}`
        : `costs ${(0,numbers/* dollars */.E9)(before)} → **${(0,numbers/* dollars */.E9)(after)}**${before > 0 ? ` (${(0,numbers/* change */.Zg)(after / before)})` : ""}`;
    const left = uncounted.length > 0
        ? ` (not counted, for they are gone or have no price: ${(0,sections_parts/* listed */.KE)(uncounted.map(markdown/* code */.aY), lead_MAX_NAMED)})`
        : "";
    return [
        models.length === 0
            ? `What a month of your usage costs can't be told${left}.`
            : `At these prices a month of your usage ${move}${left}.`,
    ];
}
/** Money first, then losses, then news: the order in which people would regret to have missed them. */
function headline(review, rows) {
    const { models, providers } = (0,report_review/* countsOf */.m)(review);
    const parts = [
        [modelsIn(rows, "dearer"), "costs more", "cost more"],
        [modelsIn(rows, "cheaper"), "costs less", "cost less"],
        [models.removed, "is gone", "are gone"],
        [models.renamed, "is renamed", "are renamed"],
        [models.added, "is new", "are new"],
    ];
    const said = parts
        .filter(([value]) => value > 0)
        .map(([value, one, many], index) => {
        const subject = index === 0 ? (0,numbers/* counted */.hS)(value, "model") : (0,numbers/* count */.U9)(value);
        return `${subject} ${value === 1 ? one : many}`;
    });
    const last = said.pop();
    if (last === undefined) {
        return models.changed > 0
            ? `${(0,numbers/* counted */.hS)(models.changed, "model")} changed; none in price, none is gone`
            : `${(0,numbers/* counted */.hS)(providers.changed, "provider")} changed, and no model`;
    }
    return said.length === 0 ? last : `${said.join(", ")} and ${last}`;
}
function modelsIn(rows, direction) {
    return rows
        .filter((row) => row.direction === direction)
        .reduce((sum, { group }) => sum + group.models.length, 0);
}
/** From here on people look twice. */
const STRIKING = 1.5;
/** Rows are ranked, so it is the first of which there is a factor to tell. */
function largestMove(rows) {
    for (const { group, largest } of rows) {
        const ratio = largest?.ratio;
        if (!largest || !ratio || Math.max(ratio, 1 / ratio) < STRIKING)
            continue;
        const { dimension, before, after } = largest;
        const place = group.models[0]?.provider ?? "";
        return [
            `Look first at ${(0,markdown/* name */.UU)(group.name)} at ${(0,markdown/* code */.aY)(place)}: ${(0,markdown/* name */.UU)((0,sections_prices/* label */.Pf)(dimension))} ${(0,numbers/* price */.q9)(before)} → **${(0,numbers/* price */.q9)(after)}** (${(0,numbers/* change */.Zg)(ratio)}).`,
        ];
    }
    return [];
}
const lead_MAX_NAMED = 3;
function losses(review) {
    const removed = review.changes.models.removed.map(({ provider, model }) => ({
        provider,
        id: model.id,
    }));
    const deprecated = newlyDeprecated(review).map(({ provider, after }) => ({
        provider,
        id: after.id,
    }));
    const sentence = (what, models) => {
        const own = models.filter((model) => (0,sections_parts/* hasFirstParty */.fX)([model], review));
        const named = own.map(({ provider, id }) => (0,markdown/* code */.aY)(`${provider}:${id}`));
        return own.length === 0 ? [] : [`${what}: ${(0,sections_parts/* listed */.KE)(named, lead_MAX_NAMED)}.`];
    };
    return [
        ...sentence("Gone at their makers", removed),
        ...sentence("Newly deprecated there", deprecated),
    ];
}
/** The counts, as a table of two rows. */
function countTable(review) {
    const { models, providers } = (0,report_review/* countsOf */.m)(review);
    const rows = (0,sections_prices/* priceRows */.DW)(review);
    const columns = [
        ["Total", models.after, providers.after],
        ["Added", models.added, providers.added],
        ["Removed", models.removed, providers.removed],
        ["Renamed", models.renamed, review.providerRenames.length],
        ["Dearer", modelsIn(rows, "dearer"), null],
        ["Cheaper", modelsIn(rows, "cheaper"), null],
        ["Deprecated", newlyDeprecated(review).length, null],
        ["Changed", models.changed, providers.changed],
    ];
    const cell = (value) => (value === null ? "" : (0,numbers/* count */.U9)(value));
    return (0,markdown/* table */.tp)(["", ...columns.map(([title]) => title)], ["left", ...columns.map(() => "right")], [
        ["**Models**", ...columns.map(([, value]) => cell(value))],
        ["**Providers**", ...columns.map(([, , value]) => cell(value))],
    ]);
}

;// CONCATENATED MODULE: ./build/upstream/model.js

const MAX_ID_LENGTH = 500;
/** Only what is computed on. Everything else, new fields and new values included, passes through untouched. */
const NUMBERS = {
    cost: [
        "input",
        "output",
        "cache_read",
        "cache_write",
        "reasoning",
        "input_audio",
        "output_audio",
    ],
    limit: ["context", "input", "output"],
};
/**
 * Why models.dev's entry of a model is not usable; nothing where it is, which nearly all are. Plain code, since a
 * schema's parser took a tenth of a whole run for the five thousand.
 */
function problemsOf(key, model) {
    if (!(0,json/* isObject */.Gv)(model))
        return ["expected an object"];
    const { id, name, status, modalities } = model;
    const problems = [];
    if (id !== key) {
        const said = typeof id === "string" ? JSON.stringify(id) : "no text";
        problems.push(`id: ${said} is listed as ${JSON.stringify(key)}`);
    }
    if (key === "" || key.length > MAX_ID_LENGTH || !key.isWellFormed()) {
        problems.push(`id: expected 1 to ${MAX_ID_LENGTH} characters of well-formed Unicode`);
    }
    if (!isNone(name) && !(typeof name === "string" && name.isWellFormed())) {
        problems.push("name: expected well-formed Unicode text");
    }
    if (!isNone(status) && typeof status !== "string") {
        problems.push("status: expected text");
    }
    checkNumbers(model, "cost", problems);
    checkNumbers(model, "limit", problems);
    if (!isNone(modalities))
        checkModalities(modalities, problems);
    if (!isWritableModel(model)) {
        problems.push(`must not nest deeper than ${json/* MAX_DEPTH */.lr} levels or hold a number too large for JSON`);
    }
    return problems;
}
function checkModalities(modalities, problems) {
    if (!(0,json/* isObject */.Gv)(modalities)) {
        problems.push("modalities: expected an object");
        return;
    }
    for (const side of ["input", "output"]) {
        if (!isListOfTexts(modalities[side])) {
            problems.push(`modalities.${side}: expected a list of texts`);
        }
    }
}
function checkNumbers(model, field, problems) {
    const value = model[field];
    if (isNone(value))
        return;
    if (!(0,json/* isObject */.Gv)(value)) {
        problems.push(`${field}: expected an object`);
        return;
    }
    for (const name of NUMBERS[field]) {
        const amount = value[name];
        if (!isNone(amount) && typeof amount !== "number") {
            problems.push(`${field}.${name}: expected a number`);
        }
    }
}
function isNone(value) {
    return value === undefined || value === null;
}
function isListOfTexts(value) {
    return (isNone(value) ||
        (Array.isArray(value) && value.every((item) => typeof item === "string")));
}
/** Amounts may be infinite: those are held field by field, see `findings/prices.ts` and `limits.ts`. */
function isWritableModel(model) {
    for (const field in model) {
        const value = model[field] ?? null;
        const holdsAmounts = Object.hasOwn(NUMBERS, field) && (0,json/* isObject */.Gv)(value);
        if (!isWritable(value, json/* MAX_DEPTH */.lr - 1, holdsAmounts))
            return false;
    }
    return true;
}
/** `1e999` is JSON, and Infinity once it is read, which JSON can't write. */
function isWritable(value, levels, holdsAmounts = false) {
    if (typeof value === "number")
        return Number.isFinite(value);
    if (typeof value !== "object" || value === null)
        return true;
    if (levels === 0)
        return false;
    for (const key in value) {
        const inner = value[key] ?? null;
        if (holdsAmounts && typeof inner === "number")
            continue;
        if (!isWritable(inner, levels - 1))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/upstream/provider.js

/** Models.dev's entry of a provider, or why it is not usable. Only what is computed on counts. */
function readProvider(entry) {
    if (!(0,json/* isObject */.Gv)(entry))
        return { problems: ["expected an object"] };
    const { name, base_url, env, description, models } = entry;
    const problems = [];
    const textOf = (field, value) => {
        if (value === undefined || value === null)
            return undefined;
        if (provider_isText(value))
            return value;
        problems.push(`${field}: expected well-formed Unicode text`);
        return undefined;
    };
    const read = {
        name: textOf("name", name),
        base_url: textOf("base_url", base_url),
        env: Array.isArray(env) && env.every(provider_isText) ? env : undefined,
        description: textOf("description", description),
    };
    if (env !== undefined && env !== null && read.env === undefined) {
        problems.push("env: expected a list of texts");
    }
    if (!(0,json/* isObject */.Gv)(models)) {
        return { problems: [...problems, "models: expected an object"] };
    }
    return problems.length > 0 ? { problems } : { ...read, models };
}
function provider_isText(value) {
    return typeof value === "string" && value.isWellFormed();
}

;// CONCATENATED MODULE: ./build/upstream/schema.js





/** So many of an entry are told; whoever mends those sees the rest. */
const MAX_PROBLEMS = 3;
/**
 * Checks models.dev's catalog entry by entry. A provider or model that is not usable becomes a finding and
 * stays as it was in `previous`, or is left out where it is new.
 * @throws {Problem} when it is not models.dev's catalog at all, or an id of it is dangerous.
 */
function validate(data, previous, isWanted) {
    const upstream = new Map();
    const findings = [];
    for (const [rawId, entry] of Object.entries(requireModelsDev(data))) {
        const id = acceptId(rawId, findings);
        if (id === null || !isWanted(id))
            continue;
        const twin = upstream.get(id);
        if (twin !== undefined)
            throw twins(twin.id, rawId, id);
        const read = readProvider(entry);
        const before = previous.get(id);
        if ("problems" in read) {
            findings.push(invalidProvider(id, before, read.problems));
            if (before)
                upstream.set(id, asUpstream(rawId, before));
        }
        else {
            const models = usableModels(id, read.models, before, findings);
            upstream.set(id, { ...read, id: rawId, models });
        }
    }
    return { upstream, findings };
}
function requireModelsDev(data) {
    const hasProvider = (0,json/* isObject */.Gv)(data) &&
        Object.values(data).some((entry) => (0,json/* isObject */.Gv)(entry) && (0,json/* isObject */.Gv)(entry.models));
    if (!hasProvider)
        throw notModelsDev(describeShape(data));
    return data;
}
function acceptId(rawId, findings) {
    const refusal = refuseProviderId(rawId);
    if (refusal?.leavesFolder) {
        throw new problem/* Problem */.A({
            title: "The catalog holds a dangerous provider id",
            cause: `The provider id ${JSON.stringify(rawId)} ${refusal.reason}.`,
            remedy: "Nothing was written. Look at `source`: models.dev has no such ids, so the answer may have been tampered with.",
        });
    }
    if (refusal) {
        findings.push({
            code: "invalid-provider",
            severity: "warning",
            subject: { provider: rawId },
            message: `The provider id ${refusal.reason}. The provider is left out.`,
            remedy: "Nothing to do here; models.dev has to give it another id.",
        });
        return null;
    }
    return normalizeProviderId(rawId);
}
function usableModels(provider, models, before, findings) {
    const usable = new Map();
    for (const [key, value] of Object.entries(models)) {
        const problems = problemsOf(key, value);
        if (problems.length === 0) {
            usable.set(key, value);
            continue;
        }
        const kept = before?.models.get(key);
        if (kept)
            usable.set(key, kept);
        findings.push({
            code: "invalid-model",
            severity: "warning",
            subject: { provider, model: key },
            message: `models.dev's entry is not usable (${sayProblems(problems)}). The model is ${kept ? "left as it was" : "left out"}.`,
            remedy: "Report it to models.dev, or define the model in a local patch until it is mended.",
        });
    }
    return usable;
}
function invalidProvider(provider, before, problems) {
    return {
        code: "invalid-provider",
        severity: "warning",
        subject: { provider },
        message: `models.dev's entry is not usable (${sayProblems(problems)}). The provider is ${before ? "left as it was" : "left out"}.`,
        remedy: "Report it to models.dev.",
    };
}
function sayProblems(problems) {
    return problems.slice(0, MAX_PROBLEMS).join("; ");
}
/** A provider of the previous catalog in upstream's form, so that building it again gives the same. */
function asUpstream(id, { header, models }) {
    return {
        id,
        name: header.name,
        base_url: header.base_url,
        env: header.env,
        description: header.doc,
        models: models,
    };
}
function describeShape(data) {
    if (!(0,json/* isObject */.Gv)(data)) {
        return `It is ${Array.isArray(data) ? "a list" : `a ${data === null ? "null" : typeof data}`}.`;
    }
    if (Object.keys(data).length === 0)
        return "It is an empty object.";
    if ((0,json/* isObject */.Gv)(data.error) && (0,json/* nestsTooDeep */.qK)(data.error)) {
        return "It is an error message.";
    }
    if (typeof data.error === "string" || (0,json/* isObject */.Gv)(data.error)) {
        return `It is an error message: ${JSON.stringify(data.error).slice(0, 200)}.`;
    }
    const keys = Object.keys(data)
        .slice(0, 5)
        .map((key) => JSON.stringify(key));
    return `No entry of it is a provider with models; its keys are ${keys.join(", ").slice(0, 200)}${keys.length < Object.keys(data).length ? ", …" : ""}.`;
}
function notModelsDev(cause) {
    return new problem/* Problem */.A({
        title: "The catalog does not have models.dev's shape",
        cause: `${cause} Expected {"<provider id>": {"id", "name", "models": {"<model id>": {…}}}}.`,
        remedy: "Nothing was written. Check `source`; the default is https://models.dev/api.json.",
    });
}
function twins(first, second, id) {
    return new problem/* Problem */.A({
        title: "Two providers of the catalog would share one file",
        cause: `${JSON.stringify(first)} and ${JSON.stringify(second)} are both ${JSON.stringify(id)} once written with underscores.`,
        remedy: "Nothing was written. Report it to models.dev; until it is mended, leave both out with `exclude-providers`.",
    });
}

;// CONCATENATED MODULE: ./build/usage/profile.js





const tokens = mini_schemas/* number */.aig({ error: "must be a number of tokens" })
    .check(api/* _nonnegative */.UI({ error: "must not be negative" }));
/** How much of each model a repository's product uses. Published as `schemas/usage-profile.json`. */
const profileSchema = mini_schemas/* record */.g1P(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^[^:]+:./), mini_schemas/* describe */.q0y("<provider>:<model>")), mini_schemas/* record */.g1P(mini_schemas/* string */.YjP(), tokens, {
    error: 'must be an object of tokens, such as {"input": 12000000}',
})
    .check(mini_schemas/* describe */.q0y("Tokens a month by price dimension: input, output, cache_read, cache_write, …")), {
    error: ({ code }) => code === "invalid_key"
        ? "must be <provider>:<model>"
        : 'must be an object of "<provider>:<model>": {tokens a month}',
});
/**
 * Reads a usage profile.
 * @throws {Problem} that lists every mistake of the file
 */
function readProfile(rawText, file) {
    const read = readWritten(rawText, file, profileSchema);
    if ("problems" in read)
        throw profile_unusable(read.problems);
    return Object.entries(read.data).map(([key, tokens]) => {
        const colon = key.indexOf(":");
        return {
            provider: normalizeProviderId(key.slice(0, colon)),
            id: key.slice(colon + 1),
            tokens,
        };
    });
}
function profile_unusable(problems) {
    return new problem/* Problem */.A({
        title: "The usage profile can't be used",
        cause: problems.join("\n"),
        remedy: 'Nothing was written. Mend `usage-profile`: {"openai:gpt-5": {"input": 12000000, "output": 3000000}}, in tokens a month.',
    });
}
/** The bill by the prices of both catalogs; a renamed model is one. */
function billOf(profile, { before, after, renames }) {
    const find = (catalog, provider, id) => catalog.get(provider)?.models.get(id);
    const models = [];
    const uncounted = [];
    for (const { provider, id, tokens } of profile) {
        const rename = renames.find(({ from }) => from.provider === provider && from.model.id === id);
        const was = costOf(find(before, provider, id), tokens);
        const now = costOf(rename?.to.model ?? find(after, provider, id), tokens);
        if (was === null || now === null)
            uncounted.push(`${provider}:${id}`);
        else
            models.push({ provider, id, before: was, after: now });
    }
    const sum = (side) => models.reduce((total, model) => total + model[side], 0);
    return { before: sum("before"), after: sum("after"), models, uncounted };
}
/** USD; null where a price is not known. */
function costOf(model, tokens) {
    if (!model)
        return null;
    const prices = (0,changes_prices/* pricesOf */._5)(model);
    let total = 0;
    for (const [dimension, amount] of Object.entries(tokens)) {
        const price = priceFor(dimension, prices);
        if (price === null && amount > 0)
            return null;
        total += ((price ?? 0) * amount) / 1_000_000;
    }
    return total;
}
/** Where a provider has no price for the cache, its tokens cost what input costs; likewise for reasoning. */
const FALLBACKS = {
    cache_read: "input",
    cache_write: "input",
    reasoning: "output",
};
function priceFor(dimension, prices) {
    const fallback = FALLBACKS[dimension];
    return (prices.get(dimension) ??
        (fallback === undefined ? undefined : prices.get(fallback)) ??
        null);
}

;// CONCATENATED MODULE: ./build/usage/affected.js



const GRAVITY = [
    "removed",
    "renamed",
    "deprecated",
    "weaker",
    "repriced",
];
/**
 * What of the story touches what the repository uses. Where a text does not tell which of several providers is
 * meant, only what happens to the model at all of them counts.
 */
function findAffected(uses, story, files) {
    const eventsAt = collectEvents(story);
    const groups = new Map();
    for (const use of uses) {
        const key = JSON.stringify([use.providers, use.id]);
        const group = groups.get(key);
        if (group)
            group.push(use);
        else
            groups.set(key, [use]);
    }
    const models = [];
    const affected = [];
    for (const own of groups.values()) {
        const [{ providers = [], id = "" } = {}] = own;
        const [provider = ""] = providers;
        const [before, after] = [story.before, story.after].map((catalog) => catalog.get(provider)?.models.get(id));
        models.push({
            provider,
            id,
            uses: own.length,
            before: before ? (0,changes_prices/* blendOf */.BG)(before) : null,
            after: after ? (0,changes_prices/* blendOf */.BG)(after) : null,
            isDeprecated: after !== undefined && statusOf(after) === "deprecated",
        });
        const all = providers.map((place) => eventsAt(place, id));
        const events = (all[0] ?? []).filter(({ kind }) => all.every((others) => others.some((other) => other.kind === kind)));
        if (events.length > 0)
            affected.push({ provider, id, events, uses: own });
    }
    return {
        files,
        models: models.sort((a, b) => b.uses - a.uses),
        affected: affected.sort((a, b) => gravityOf(a) - gravityOf(b) || b.uses.length - a.uses.length),
    };
}
function gravityOf({ events }) {
    return Math.min(...events.map(({ kind }) => GRAVITY.indexOf(kind)));
}
function collectEvents(story) {
    const events = new Map();
    const add = (provider, id, event) => {
        const key = JSON.stringify([provider, id]);
        events.set(key, [...(events.get(key) ?? []), event]);
    };
    for (const { provider, model } of story.changes.models.removed) {
        const successor = successorOf(provider, model, story);
        add(provider, model.id, { kind: "removed", successor });
    }
    for (const { from, to } of story.renames) {
        const place = { provider: to.provider, id: to.model.id };
        add(from.provider, from.model.id, { kind: "renamed", to: place });
    }
    for (const { provider, before, after } of newlyDeprecated(story)) {
        const successor = successorOf(provider, after, story);
        add(provider, before.id, { kind: "deprecated", successor });
    }
    for (const { model, losses } of story.abilities) {
        if (losses.length === 0)
            continue;
        add(model.provider, model.before.id, { kind: "weaker", losses });
    }
    for (const { model, changes } of story.repricings) {
        add(model.provider, model.before.id, { kind: "repriced", changes });
    }
    return (provider, id) => events.get(JSON.stringify([provider, id])) ?? [];
}
/** Further away than this, in doublings of price and context, nobody would call it a successor. */
const MAX_DISTANCE = 4;
/** Of the same family and maker, and not older: the nearest model that the provider still has, by price and context. */
function successorOf(provider, gone, { after, makers }) {
    const { family } = gone;
    if (typeof family !== "string")
        return null;
    const maker = makers.makerOf(provider, gone);
    const kinds = (model) => [...modalitiesOf(model, "output")].sort().join();
    const [nearest] = [...(after.get(provider)?.models.values() ?? [])]
        .filter((model) => model.family === family &&
        model.id !== gone.id &&
        makers.makerOf(provider, model) === maker &&
        kinds(model) === kinds(gone) &&
        statusOf(model) !== "deprecated" &&
        String(model.release_date) >= String(gone.release_date))
        .map((model) => ({ model, distance: distanceOf(gone, model) }))
        .filter(({ distance }) => distance <= MAX_DISTANCE)
        .sort((a, b) => a.distance - b.distance);
    return nearest ? { provider, id: nearest.model.id } : null;
}
function distanceOf(a, b) {
    const doublings = (x, y) => (x && y ? Math.abs(Math.log2(x / y)) : 0);
    const context = (model) => limitsOf(model).get("context");
    return (doublings((0,changes_prices/* blendOf */.BG)(a), (0,changes_prices/* blendOf */.BG)(b)) + doublings(context(a), context(b)) / 2);
}

;// CONCATENATED MODULE: ./build/usage/ids.js

function collectIds(catalogs, makers) {
    const byId = new Map();
    const providers = new Set();
    for (const [provider, { models }] of catalogs.flatMap((all) => [...all])) {
        providers.add(provider);
        for (const id of models.keys()) {
            const own = byId.get(id);
            if (own === undefined)
                byId.set(id, [provider]);
            else if (!own.includes(provider))
                own.push(provider);
        }
    }
    const beginnings = new Uint8Array(65_536);
    const begin = (text) => {
        beginnings[pairOf(text.charCodeAt(0), text.charCodeAt(1) || 0)] = 1;
    };
    for (const id of byId.keys())
        begin(id);
    for (const id of providers) {
        begin(id);
        begin(id.replaceAll("_", "-"));
    }
    const modelOf = (provider, id) => catalogs
        .map((catalog) => catalog.get(provider)?.models.get(id))
        .findLast((model) => model !== undefined);
    return {
        beginnings,
        providersOf: (id) => byId.get(id) ?? [],
        providerNamed: (word) => {
            const id = normalizeProviderId(word);
            return providers.has(id) ? id : null;
        },
        makerOf: (id) => {
            const own = byId.get(id) ?? [];
            const [first = ""] = own;
            const model = modelOf(first, id);
            const maker = model ? makers.makerOf(first, model) : null;
            return maker !== null && own.includes(maker) ? maker : null;
        },
    };
}
/** Two bytes as an index. */
function pairOf(first, second) {
    return ((first & 0xff) << 8) | (second & 0xff);
}

;// CONCATENATED MODULE: ./build/usage/context.js
/** What the readings of a word come to by what stands around it; nothing where it may as well be another word. */
function settle(readings, place, ids) {
    const [first] = readings;
    if (!first)
        return [];
    const line = context_lineOf(place);
    const explicit = readings.find(({ provider }) => provider !== null);
    const bare = readings.find(({ provider }) => provider === null);
    if (bare && context_isMeant(bare.id, line, ids)) {
        const named = findProvider(ids.providersOf(bare.id), line, place);
        if (named !== null)
            return [{ id: bare.id, providers: [named] }];
    }
    if (explicit?.provider) {
        return [{ id: explicit.id, providers: [explicit.provider] }];
    }
    if (!bare || !context_isMeant(bare.id, line, ids))
        return [];
    const maker = ids.makerOf(bare.id);
    const providers = maker === null ? ids.providersOf(bare.id) : [maker];
    return [{ id: bare.id, providers }];
}
/** Longer lines are data, or minified; what stands far away says nothing. */
const REACH = 300;
const NEWLINE = 10;
function context_lineOf({ bytes, start, end }) {
    const from = bytes.lastIndexOf(NEWLINE, Math.max(0, start - 1)) + 1;
    const to = bytes.indexOf(NEWLINE, end);
    return {
        before: bytes.toString("latin1", Math.max(from, start - REACH), start),
        after: bytes.toString("latin1", end, Math.min(to === -1 ? bytes.length : to, end + REACH)),
    };
}
/** `model: "`, `"model_id": "`, `OPENAI_MODEL=`, `--model `, `model(`, `models: ["a", "`; also of llm. */
const MODEL_KEY = /(?:models?|llms?)(?:[_-]?(?:ids?|names?|spec|slug))?["'`]?\s*(?:\)?\s*(?:[:=,(>]|=>|:=)+\s*(?:\[[^\]]*)?|(?<=--\w*)\s+)["'`:(\s]*$/i;
/** `{:openai, "` and `openai("`: a provider before it, in a tuple or a call. */
const AFTER_PROVIDER = /([\w-]+)["'`]?\s*[,(]\s*["'`]$/;
/** Whether an id is meant: some are as common as `auto`, and count only where a model has to stand. */
function context_isMeant(id, { before, after }, ids) {
    if (isUnmistakable(id))
        return true;
    const quote = /["'`]$/.exec(before)?.[0];
    const isQuoted = quote !== undefined && after.startsWith(quote);
    if (isQuoted && isCompound(id))
        return true;
    const [, word = ""] = AFTER_PROVIDER.exec(before) ?? [];
    return (MODEL_KEY.test(before) || mentions(ids.providersOf(id), word).length > 0);
}
/** `gpt-4o`, `claude-sonnet-4`, `meta-llama/llama-3-8b`: nobody writes these for anything else. */
function isUnmistakable(id) {
    return (id.length >= 5 &&
        /^[@~a-z]/i.test(id) &&
        /[a-z]{2}/i.test(id) &&
        /\d/.test(id) &&
        /[a-z\d][-.:/][a-z\d]/i.test(id));
}
/** `deepseek-chat`, `mistral-large-latest`: in quotes, these are ids. */
function isCompound(id) {
    return id.length >= 8 && /[a-z]{3,}[-/.:][a-z]/i.test(id);
}
const LINES_AROUND = 3;
/** The provider that is named nearest, before the word rather than after it, on its line rather than around. */
function findProvider(candidates, { before, after }, place) {
    const near = lastOf(candidates, before) ?? firstOf(candidates, after);
    if (near !== null)
        return near;
    const { above, below } = linesAround(place);
    for (const line of above) {
        const found = lastOf(candidates, line);
        if (found !== null)
            return found;
    }
    for (const line of below) {
        const found = firstOf(candidates, line);
        if (found !== null)
            return found;
    }
    return null;
}
function linesAround({ bytes, start, end }) {
    const above = [];
    const below = [];
    let to = bytes.lastIndexOf(NEWLINE, Math.max(0, start - 1));
    while (to > 0 && above.length < LINES_AROUND) {
        const from = bytes.lastIndexOf(NEWLINE, to - 1) + 1;
        above.push(bytes.toString("latin1", Math.max(from, to - REACH), to));
        to = from - 1;
    }
    let from = bytes.indexOf(NEWLINE, end) + 1;
    while (from > 0 && below.length < LINES_AROUND) {
        const next = bytes.indexOf(NEWLINE, from);
        const stop = next === -1 ? bytes.length : next;
        below.push(bytes.toString("latin1", from, Math.min(stop, from + REACH)));
        from = next + 1;
    }
    return { above, below };
}
function lastOf(candidates, text) {
    return mentions(candidates, text).at(-1) ?? null;
}
function firstOf(candidates, text) {
    return mentions(candidates, text)[0] ?? null;
}
const WORDS = /[a-z][a-z\d]*(?:[-_.][a-z\d]+)*/gi;
/** The candidates that a text names, in the order in which it does: `google-vertex`, `GOOGLE_VERTEX`, `createOpenAI(`. */
function mentions(candidates, text) {
    return [...text.matchAll(WORDS)].flatMap(([word]) => {
        const plain = flatten(word);
        const found = candidates.filter((id) => {
            const name = flatten(id);
            return plain === name || isCalled(plain, name);
        });
        // `google_vertex_key` names google_vertex rather than google.
        return found.sort((a, b) => b.length - a.length).slice(0, 1);
    });
}
function flatten(text) {
    return text.toLowerCase().replace(/[-_.]/g, "");
}
/** `createOpenAI`, `OPENAI_MODEL`, `ChatAnthropic`: the name with one of the words that code puts around it. */
function isCalled(word, name) {
    const [start, end] = [word.indexOf(name), word.length];
    if (start === -1 || name.length < 4)
        return false;
    const [head, tail] = [
        word.slice(0, start),
        word.slice(start + name.length, end),
    ];
    return (/^(?:|create|chat|new|use|langchain|default)$/.test(head) &&
        /^(?:|model|modelid|apikey|key|client|provider|chat|llm|sdk|ai)$/.test(tail));
}

;// CONCATENATED MODULE: ./build/usage/search.js


function tableOf(chars) {
    const table = new Uint8Array(256);
    for (const char of chars)
        table[char.charCodeAt(0)] = 1;
    return table;
}
const WORD = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@~";
/** What ids are made of. Everything else ends a word. */
const IS_ID = tableOf(`${WORD}.:/+-`);
const IS_FIRST = tableOf(WORD);
const MAX_LENGTH = 200;
const search_NEWLINE = 10;
/**
 * The models that a text names, one use for each line and model. One pass, whatever the number of ids: words are cut
 * out by their bytes, and those that begin like an id are looked up.
 */
function searchText(path, bytes, ids) {
    const uses = new Map();
    let line = 1;
    let start = 0;
    while (start < bytes.length) {
        const byte = bytes[start] ?? 0;
        if (IS_FIRST[byte] === 0) {
            if (byte === search_NEWLINE)
                line += 1;
            start += 1;
            continue;
        }
        let end = start + 1;
        while (end < bytes.length && IS_ID[bytes[end] ?? 0] === 1)
            end += 1;
        const pair = pairOf(byte, bytes[start + 1] ?? 0);
        if (ids.beginnings[pair] === 1 && end - start <= MAX_LENGTH) {
            const word = trimEnd(bytes.toString("latin1", start, end));
            const place = { bytes, start, end: start + word.length };
            for (const { id, providers } of settle(readWord(word, ids), place, ids)) {
                const key = `${line} ${id} ${providers.join()}`;
                uses.set(key, { id, providers, path, line });
            }
        }
        start = end;
    }
    return [...uses.values()];
}
/** A sentence's end is no part of an id. */
function trimEnd(word) {
    return word.replace(/[.:/+-]+$/, "");
}
function readWord(word, ids) {
    const readings = [];
    if (ids.providersOf(word).length > 0) {
        readings.push({ id: word, provider: null });
    }
    for (const separator of [":", "/"]) {
        const at = word.indexOf(separator);
        if (at <= 0)
            continue;
        const [left, id] = [word.slice(0, at), word.slice(at + 1)];
        const provider = ids.providerNamed(left);
        const own = ids.providersOf(id);
        if (provider !== null && own.includes(provider)) {
            readings.push({ id, provider });
        }
        else if (separator === "/" && own.length > 0) {
            // Others put another name before it: `gemini/gemini-2.5-pro`, `models/gemini-2.5-pro`.
            readings.push({ id, provider: null });
        }
    }
    return readings;
}

;// CONCATENATED MODULE: ./build/usage/usage.js




/** A file that names more is another catalog, and uses none of them. */
const MAX_MODELS_IN_A_FILE = 200;
/** Looks for every model of both catalogs in files and patches, and for what happens to those that are in use. */
function findUsage(sources, patches, patchesDir, story) {
    const ids = collectIds([story.before, story.after], story.makers);
    const uses = [];
    let files = 0;
    for (const { path, bytes } of sources) {
        files += 1;
        // A patch says of itself which provider it means.
        if (path.startsWith(`${patchesDir}/`))
            continue;
        const own = searchText(path, bytes, ids);
        const named = new Set(own.map(({ id }) => id));
        if (named.size > MAX_MODELS_IN_A_FILE)
            continue;
        for (const use of own)
            uses.push(use);
    }
    for (const use of patches.flatMap((patch) => usesOf(patch, patchesDir))) {
        if (ids.providersOf(use.id).includes(use.providers[0] ?? ""))
            uses.push(use);
    }
    return findAffected(uses, story, files);
}
function usesOf(patch, folder) {
    return patch.models.map(({ id }, index) => ({
        id,
        providers: [patch.provider],
        path: `${folder}/${patch.file}`,
        line: placeIn(patch, ["models", index, "id"])?.from ?? 1,
    }));
}

;// CONCATENATED MODULE: ./build/compose.js

















/**
 * Validate, patch, build, judge, render, compare: a function of what was read, so that every run can be replayed.
 * @throws {Problem} when upstream or the result is not fit to be written
 */
function compose({ checkout, patches: allPatches, accepted, profile, usage, fetched }, options, now) {
    const { modelsDir } = options;
    const previous = parsePrevious(checkout.base, modelsDir);
    const isWanted = providerFilter(options.providers, options.excludeProviders);
    const patches = allPatches.filter(({ provider }) => isWanted(provider));
    const isFirstSync = previous.providerFiles.size === 0;
    const validated = validate(fetched.data, previous.catalog, isWanted);
    const { upstream } = validated;
    const built = buildCatalog(upstream, patches, previous);
    refuseEmpty(built.catalog, options);
    refuseTwins(built.catalog);
    if (!isFirstSync) {
        refuseDamage(previous.catalog, built.catalog, isWanted, options.maxShrink);
    }
    const told = tell(previous.catalog, built.catalog);
    const { overruled } = previous;
    const precedents = { accepted, overruled: overruled ?? [], isWanted };
    const judged = judge(told, options, precedents, now);
    const isHeld = judged.held.length > 0;
    const story = isHeld ? tell(previous.catalog, judged.catalog) : told;
    const files = renderFiles(story.after, options, checkout.base.get(manifestPath(modelsDir)), now, [...built.overruled, ...judged.held]);
    const owned = ownFiles(previous, modelsDir);
    const changes = fileChanges(checkout.base, files, owned);
    const { url, sha256, bytes, fetchedAt } = fetched;
    const review = {
        source: { url, sha256, bytes, fetchedAt },
        isFirstSync,
        ...story,
        findings: [
            ...validated.findings,
            ...judgePatches({ patches, upstream, overruled, story }),
            ...judged.findings.filter(({ severity }) => !isFirstSync || severity === "danger"),
            ...folderFindings(previous, files, checkout.foreign),
        ],
        acceptedFile: options.acceptedFile,
        patches,
        verdict: judgeCompatibility(story),
        usage: usage && findUsage(usage.sources, patches, options.patchesDir, story),
        permalink: usage?.permalink ?? null,
        bill: profile && billOf(profile, story),
        staleFiles: changes.remove,
        writtenFiles: changes.write.size,
    };
    const composed = { files, changes, review };
    return options.changelogFile === null
        ? composed
        : withChangelog(options.changelogFile, checkout.base, composed);
}
/** The repository's own changelog is written along with a change of the catalog, and never without. */
function withChangelog(path, base, { files, changes, review }) {
    if (changes.write.size + changes.remove.length === 0 || hasNoNews(review)) {
        return { files, changes, review };
    }
    const text = addToChangelog(base.get(path) ?? null, changelogEntry(review));
    return {
        files: new Map(files).set(path, text),
        changes: { ...changes, write: new Map(changes.write).set(path, text) },
        review,
    };
}
function refuseEmpty(catalog, options) {
    if (catalog.size > 0)
        return;
    const filter = [...options.providers, ...options.excludeProviders];
    throw new problem/* Problem */.A({
        title: "The new catalog would be empty",
        cause: filter.length > 0
            ? `No provider with models passes \`providers\` (${options.providers.join(", ")}) and \`exclude-providers\` (${options.excludeProviders.join(", ")}).`
            : "No provider of the source has a usable model.",
        remedy: "Nothing was written. Check `source` and the provider filters.",
    });
}
/** Two names that differ in case alone are one file on macOS and Windows, and one of the two would be lost. */
function refuseTwins(catalog) {
    const places = new Map();
    for (const id of catalog.keys()) {
        const place = id.toLowerCase();
        const twin = places.get(place);
        if (twin !== undefined) {
            throw new problem/* Problem */.A({
                title: "Two providers of the new catalog would share one file",
                cause: `${JSON.stringify(twin)} and ${JSON.stringify(id)} differ in upper and lower case alone.`,
                remedy: "Nothing was written. Correct the id if it is a local patch's; else leave one out with `exclude-providers`.",
            });
        }
        places.set(place, id);
    }
}

;// CONCATENATED MODULE: ./build/pull-request/marker.js


/** Of files by their paths and blob ids, in any order. */
function digest(blobs) {
    const lines = [...blobs].map(([path, id]) => `${path}\0${id}`);
    return (0,external_node_crypto_.createHash)("sha256")
        .update(lines.sort(json/* compareBytes */.Xo).join("\n"))
        .digest("hex")
        .slice(0, 16);
}
const START = "<!-- model-sync:start -->";
const END = "<!-- model-sync:end -->";
const MARKER = /<!-- model-sync (\{[^\n]*\}) -->/;
const SEEN = /<!-- model-sync:seen (\{[^\n]*\}) -->\n?/;
const ASIDE_START = "<!-- model-sync:aside -->";
const ASIDE_END = "<!-- /model-sync:aside -->";
/** Our section of a pull request's body. What stands outside of it is other people's. */
function renderSection(body, { digest, commit, base }, aside = null) {
    return [
        START,
        `<!-- model-sync ${JSON.stringify({ digest, commit, base })} -->`,
        ...(aside
            ? [`<!-- model-sync:seen ${JSON.stringify(aside.seen)} -->`]
            : []),
        body.trim(),
        ...(aside && aside.text !== ""
            ? ["", ASIDE_START, aside.text, ASIDE_END]
            : []),
        END,
    ].join("\n");
}
/** What the description of a pull request tells; null where it does not say. */
function readSeen(pullRequestBody) {
    const data = parseJson(SEEN.exec(pullRequestBody ?? "")?.[1]);
    if (!isObject(data))
        return null;
    const known = Object.entries(data).filter((entry) => ["string", "number"].includes(typeof entry[1]));
    return Object.fromEntries(known);
}
function parseJson(json) {
    try {
        return JSON.parse(json ?? "");
    }
    catch {
        return null;
    }
}
/** The marker in a pull request's body; null where it has none, because it is not ours or somebody removed it. */
function readMarker(pullRequestBody) {
    const data = parseJson(MARKER.exec(pullRequestBody ?? "")?.[1]);
    if (!isObject(data))
        return null;
    const { digest, commit, base } = data;
    return typeof digest === "string" &&
        typeof commit === "string" &&
        typeof base === "string"
        ? { digest, commit, base }
        : null;
}
/** The body with our section replaced and everything else as it was, to the byte; appended where it has none. */
function replaceSection(pullRequestBody, section) {
    const body = pullRequestBody ?? "";
    const start = body.indexOf(START);
    const end = body.lastIndexOf(END);
    if (start === -1 || end < start) {
        return body.trim() === "" ? section : `${section}\n\n${body}`;
    }
    return body.slice(0, start) + section + body.slice(end + END.length);
}
/** GitHub's limit is 65,536 characters. */
const MAX_BODY_LENGTH = 65_000;
/** Our section's text, or where what others wrote leaves no room for it, its first line. */
function fitBody(body, pullRequestBody) {
    const others = replaceSection(pullRequestBody, "").length;
    const marker = 500;
    if (body.length + others + marker <= MAX_BODY_LENGTH)
        return body;
    const [first = ""] = body.trim().split("\n");
    return `${first.slice(0, 1000)}\n\nThe rest of this description does not fit beside what else is written here; it is in the summary of the workflow run.`;
}
/** A pull request's body with our section as it should be, and its aside as far as there is room. */
function writeSection(pullRequestBody, body, marker, aside) {
    const fitted = fitBody(body, pullRequestBody);
    const whole = replaceSection(pullRequestBody, renderSection(fitted, marker, aside));
    return whole.length <= MAX_BODY_LENGTH
        ? whole
        : replaceSection(pullRequestBody, renderSection(fitted, marker));
}
/** Our section without its marker and aside, line ends made alike: GitHub's editor turns them into `\r\n`. */
function readSection(pullRequestBody) {
    const body = (pullRequestBody ?? "").replaceAll("\r\n", "\n");
    const start = body.indexOf(START);
    const end = body.lastIndexOf(END);
    if (start === -1 || end < start)
        return null;
    const section = body
        .slice(start + START.length, end)
        .replace(MARKER, "")
        .replace(SEEN, "");
    const aside = section.indexOf(ASIDE_START);
    return (aside === -1 ? section : section.slice(0, aside)).trim();
}
function contentOf({ digest, base }) {
    return { digest, base };
}
/**
 * Our commits carry the id of their own tree. A commit that has been amended with other content does not match
 * any more, whoever made it: no e-mail addresses to compare, which differ by kind of token.
 */
const TREE = /^Model-Sync-Tree: ([0-9a-f]{40,64})$/m;
const CONTENT = /^Model-Sync-Content: ([0-9a-f]+) ([0-9a-f]+)$/m;
function signMessage(message, tree, { digest, base }) {
    return `${message.trim()}\n\nModel-Sync-Content: ${digest} ${base}\nModel-Sync-Tree: ${tree}\n`;
}
function isOurCommit(commit) {
    return TREE.exec(commit.message)?.[1] === commit.tree;
}
/** What one of our commits says that it brings. The pull request's text may lag behind it: it is written later. */
function readContent(message) {
    const [, digest, base] = CONTENT.exec(message) ?? [];
    return digest === undefined || base === undefined ? null : { digest, base };
}

;// CONCATENATED MODULE: ./build/report/sections/findings.js






const OPEN_DANGERS = 6;
/** Findings to decide on before merging, a row for each model or file: new ones first, the largest move first. */
function dangerSection({ findings }) {
    const dangers = findings.filter(({ severity }) => severity === "danger");
    const bySubject = new Map();
    for (const finding of dangers.toSorted(byUrgency)) {
        const subject = (0,build_finding/* subjectOf */.e)(finding);
        const own = bySubject.get(subject);
        if (own)
            own.push(finding);
        else
            bySubject.set(subject, [finding]);
    }
    if (dangers.length === 0)
        return budget/* EMPTY */.w;
    return (0,sections_parts/* rankedSection */.pY)(`### To look at before merging (${(0,numbers/* count */.U9)(dangers.length)})`, {
        rows: [...bySubject],
        open: OPEN_DANGERS,
        noun: "finding",
        weigh: ([, own]) => own.length,
        render: (shown) => (0,markdown/* table */.tp)(["Where", "Field", "Before", "After", "What"], ["left", "left", "right", "right", "left"], shown.map(([subject, [first, ...others]]) => [
            (0,markdown/* code */.aY)(subject),
            (0,markdown/* code */.aY)((first?.field ?? []).join(".")) +
                (others.length > 0 ? ` +${(0,numbers/* count */.U9)(others.length)}` : ""),
            amount(first?.before, first),
            amount(first?.after, first),
            (0,markdown/* prose */.CS)(first ? say(first) : ""),
        ])),
    });
}
function byUrgency(a, b) {
    return (Number(a.known ?? false) - Number(b.known ?? false) || moveOf(b) - moveOf(a));
}
function moveOf({ before, after }) {
    if (typeof before !== "number" || typeof after !== "number")
        return 0;
    return before > 0 && after > 0 ? Math.max(before / after, after / before) : 0;
}
function amount(json, finding) {
    if (json === undefined)
        return "–";
    const isPrice = finding?.field?.includes("cost") ?? false;
    if (typeof json !== "number")
        return (0,markdown/* code */.aY)(JSON.stringify(json));
    return isPrice ? (0,numbers/* price */.q9)(json) : (0,numbers/* count */.U9)(json);
}
function say({ message, known }) {
    return known ? `As in the last sync: ${message}` : message;
}
const FOLDS = [
    { severity: "warning", title: "Worth a look", noun: "warning" },
    { severity: "notice", title: "Good to know", noun: "notice" },
];
/** So many findings of a kind are named; what is the same everywhere needs no more. */
const findings_MAX_OF_A_KIND = 6;
/** Findings that can wait, folded by severity, those of one kind together. */
function noteSections({ findings }) {
    // Moves stand in the table of prices already.
    const own = findings.filter(({ code }) => code !== "price-move");
    return FOLDS.map(({ severity, title, noun }) => {
        const rows = own.filter((finding) => finding.severity === severity);
        const kinds = [...groupByKind(rows).values()];
        return {
            rows: kinds.length,
            render: (shown) => {
                const omitted = kinds.slice(shown).flat().length;
                return rows.length === 0
                    ? ""
                    : (0,markdown/* details */.zH)(`<b>${title}</b>: ${(0,numbers/* counted */.hS)(rows.length, noun)}`, kinds.slice(0, shown).map(describeKind).join("\n") +
                        (0,sections_parts/* moreRows */.zj)(omitted, noun));
            },
        };
    });
}
function groupByKind(findings) {
    const kinds = new Map();
    for (const finding of findings) {
        const { code, remedy } = finding;
        // What to do about a patch names its lines, and so is another thing each time.
        const key = "provider" in finding.subject ? code : `${code} ${remedy}`;
        const own = kinds.get(key);
        if (own)
            own.push(finding);
        else
            kinds.set(key, [finding]);
    }
    return kinds;
}
function describeKind(findings) {
    const [first, ...others] = findings;
    if (!first)
        return "";
    if (others.length === 0)
        return `- ${findings_describe(first)} ${(0,markdown/* prose */.CS)(first.remedy)}`;
    const lines = findings
        .slice(0, findings_MAX_OF_A_KIND)
        .map((finding) => `  - ${findings_describe(finding)}`);
    const omitted = findings.length - lines.length;
    return [
        `- **${(0,numbers/* counted */.hS)(findings.length, "time")} ${first.code}.** ${(0,markdown/* prose */.CS)(first.remedy)}`,
        ...lines,
        ...(omitted > 0 ? [`  - …and ${(0,numbers/* count */.U9)(omitted)} more, ${sections_parts/* ELSEWHERE */.pB}.`] : []),
    ].join("\n");
}
function findings_describe(finding) {
    const { before, after } = finding;
    const values = before === undefined && after === undefined
        ? ""
        : ` (${amount(before, finding)} → ${amount(after, finding)})`;
    return `${(0,markdown/* code */.aY)((0,build_finding/* subjectOf */.e)(finding))}: ${(0,markdown/* prose */.CS)(say(finding))}${values}`;
}
/** For each finding what to paste into the file of acknowledged ones, the most urgent first. */
function acknowledgeSection({ findings, acceptedFile, }) {
    const severities = ["danger", "warning"];
    const rows = severities
        .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
        .flatMap((finding) => {
        const entry = acknowledgement(finding);
        return entry === null ? [] : [{ finding, entry }];
    });
    return {
        rows: rows.length,
        render: (shown) => rows.length === 0
            ? ""
            : (0,markdown/* details */.zH)(`<b>I have looked, and it is right</b>: entries for the list in ${(0,markdown/* htmlCode */.h8)(acceptedFile)}, which keep a finding from being told again`, rows
                .slice(0, shown)
                .map(({ finding, entry }) => `${(0,markdown/* code */.aY)((0,build_finding/* subjectOf */.e)(finding))} ${(0,markdown/* prose */.CS)(finding.message)}\n\n${(0,markdown/* fenced */.OF)("json", (0,markdown/* asciiJson */.iL)(entry))}`)
                .join("\n\n") + (0,sections_parts/* moreRows */.zj)(rows.length - shown, "finding")),
    };
}

;// CONCATENATED MODULE: ./build/report/sections/gone.js







/** So many ids of one provider are named; then they are counted. */
const MAX_IDS = 3;
const OPEN_PROVIDERS = 8;
const OPEN_RENAMES = 10;
/** Removed and deprecated models, one row a provider, makers of models before those who resell them. */
function goneSection(review) {
    const rows = gone_rowsOf(review);
    const removed = rows.reduce((sum, row) => sum + row.removed.length, 0);
    const deprecated = rows.reduce((sum, row) => sum + row.deprecated.length, 0);
    if (rows.length === 0)
        return budget/* EMPTY */.w;
    const columns = [
        ...(removed > 0 ? ["removed"] : []),
        ...(deprecated > 0 ? ["deprecated"] : []),
    ];
    const heading = [
        ...(removed > 0 ? [`removed (${(0,numbers/* count */.U9)(removed)})`] : []),
        ...(deprecated > 0 ? [`deprecated (${(0,numbers/* count */.U9)(deprecated)})`] : []),
    ].join(" and ");
    return (0,sections_parts/* rankedSection */.pY)(`### ${gone_capitalize(heading)}`, {
        rows,
        open: OPEN_PROVIDERS,
        noun: "model",
        weigh,
        render: (shown) => (0,markdown/* table */.tp)(["Provider", ...columns.map(gone_capitalize)], ["left", ...columns.map(() => "left")], shown.map((row) => [
            row.isGone ? `${(0,markdown/* code */.aY)(row.provider)} **is gone**` : (0,markdown/* code */.aY)(row.provider),
            ...columns.map((column) => (0,sections_parts/* listed */.KE)(row[column].map(markdown/* code */.aY), MAX_IDS, " ")),
        ])),
    });
}
function weigh({ removed, deprecated }) {
    return removed.length + deprecated.length;
}
function gone_capitalize(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function gone_rowsOf(review) {
    const gone = new Set(review.changes.providers.removed.map(({ id }) => id));
    const rows = new Map();
    const rowOf = (provider) => {
        const row = rows.get(provider) ?? {
            provider,
            isGone: gone.has(provider),
            removed: [],
            deprecated: [],
        };
        rows.set(provider, row);
        return row;
    };
    for (const { provider, model } of review.changes.models.removed) {
        rowOf(provider).removed.push(model.id);
    }
    for (const { provider, after } of newlyDeprecated(review)) {
        rowOf(provider).deprecated.push(after.id);
    }
    const rank = (row) => [
        review.makers.isFirstParty(row.provider) ? 0 : 1,
        row.isGone ? 0 : 1,
        -weigh(row),
    ];
    return [...rows.values()].sort((a, b) => (0,sections_parts/* compareRanks */.dL)(rank(a), rank(b)) || (0,json/* compareBytes */.Xo)(a.provider, b.provider));
}
/** Models and providers that go on under another id. */
function renamedSection(review) {
    const { renames, providerRenames } = review;
    if (renames.length + providerRenames.length === 0)
        return budget/* EMPTY */.w;
    const moved = new Map(providerRenames.map(({ from, to }) => [from.id, to.id]));
    const own = renames.filter(({ from, to }) => moved.get(from.provider) !== to.provider);
    const providers = providerRenames.map(({ from, to, models }) => `${(0,markdown/* code */.aY)(from.id)} is now ${(0,markdown/* code */.aY)(to.id)} (${(0,markdown/* name */.UU)(to.name)}), with ${(0,numbers/* counted */.hS)(models, "model")} of the same ids.`);
    const heading = [`### Renamed (${(0,numbers/* count */.U9)(renames.length)})`, ...providers].join("\n\n");
    const rows = renameRows(own);
    const summaries = rows.filter(({ isSummary }) => isSummary).length;
    const isShort = rows.length <= OPEN_RENAMES;
    return (0,sections_parts/* rankedSection */.pY)(heading, {
        rows,
        open: summaries > 0 && !isShort ? summaries : OPEN_RENAMES,
        noun: "model",
        weigh: ({ models }) => models,
        render: (shown) => (0,markdown/* table */.tp)(["Model", "Provider", "Was", "Is now"], ["left", "left", "left", "left"], shown.map(({ title, provider, was, isNow }) => [
            title,
            (0,markdown/* code */.aY)(provider),
            (0,markdown/* code */.aY)(was),
            (0,markdown/* code */.aY)(isNow),
        ])),
    });
}
/** From so many on, one row says what happened at a provider before the models are listed. */
const MANY = 5;
function renameRows(renames) {
    const singles = [];
    const summaries = [];
    for (const [provider, own] of gone_byProvider(renames)) {
        const prefixes = new Map();
        for (const rename of own) {
            const key = JSON.stringify(gone_prefixesOf(rename));
            prefixes.set(key, [...(prefixes.get(key) ?? []), rename]);
        }
        const others = [...prefixes.values()]
            .filter((some) => some.length < MANY)
            .flat();
        for (const [key, some] of prefixes) {
            if (some.length < MANY)
                continue;
            const [was, isNow] = JSON.parse(key);
            const title = (0,numbers/* counted */.hS)(some.length, "model");
            summaries.push({
                title,
                provider,
                was: `${was}…`,
                isNow: `${isNow}…`,
                models: some.length,
                isSummary: true,
            });
        }
        if (others.length >= MANY) {
            const [was, isNow] = [
                others[0]?.from.model.id ?? "",
                others[0]?.to.model.id ?? "",
            ];
            const title = `${(0,numbers/* counted */.hS)(others.length, "model")}, e.g.`;
            summaries.push({
                title,
                provider,
                was,
                isNow,
                models: 0,
                isSummary: true,
            });
        }
        for (const { from, to } of others) {
            const title = (0,markdown/* name */.UU)((0,catalog/* nameOf */.V)(to.model));
            singles.push({
                title,
                provider,
                was: from.model.id,
                isNow: to.model.id,
                models: 1,
                isSummary: false,
            });
        }
    }
    return [...summaries, ...singles];
}
function gone_byProvider(renames) {
    const groups = new Map();
    for (const rename of renames) {
        const { provider } = rename.to;
        groups.set(provider, [...(groups.get(provider) ?? []), rename]);
    }
    return groups;
}
/** `openAi/` and `openai/` where the rest of the ids is the same; the whole ids where nothing is. */
function gone_prefixesOf({ from, to }) {
    const [was, isNow] = [from.model.id, to.model.id];
    const split = (id) => id.lastIndexOf("/") + 1;
    const isSame = was.slice(split(was)) === isNow.slice(split(isNow));
    return isSame
        ? [was.slice(0, split(was)), isNow.slice(0, split(isNow))]
        : [was, isNow];
}

;// CONCATENATED MODULE: ./build/report/sections/news.js







const news_OPEN_ROWS = 12;
/** New models, those carried by most providers first; models that are only new at further providers are counted. */
function newsSection(review) {
    const { added } = review.changes.models;
    if (added.length === 0)
        return budget/* EMPTY */.w;
    const { news, known } = sortOut(review);
    return (0,sections_parts/* rankedSection */.pY)(`### New (${(0,numbers/* count */.U9)(added.length)})`, {
        rows: news,
        open: news_OPEN_ROWS,
        noun: "new model",
        weigh: ({ models }) => models.length,
        render: (shown) => newTable(shown, review),
    }, knownElsewhere(known));
}
function sortOut(review) {
    const { makers, before, changes } = review;
    const familiar = new Set();
    for (const { models } of before.values()) {
        for (const model of models.values())
            familiar.add(makers.identityOf(model));
    }
    const known = [];
    const byIdentity = new Map();
    for (const entry of changes.models.added) {
        const identity = makers.identityOf(entry.model);
        const alike = byIdentity.get(identity);
        if (familiar.has(identity))
            known.push({ provider: entry.provider, id: entry.model.id });
        else if (alike)
            alike.push(entry);
        else
            byIdentity.set(identity, [entry]);
    }
    const news = [...byIdentity.values()].map((entries) => {
        // The maker's own entry says best what the model is and costs.
        const best = entries.find(({ provider }) => makers.isFirstParty(provider)) ??
            entries[0];
        if (!best)
            throw new TypeError("a group has at least one entry");
        return {
            model: best.model,
            maker: makers.makerOf(best.provider, best.model),
            models: entries.map(({ provider, model }) => ({
                provider,
                id: model.id,
            })),
        };
    });
    const carriers = ({ models }) => new Set(models.map(({ provider }) => provider)).size;
    const isFirst = ({ models }) => models.some(({ provider }) => makers.isFirstParty(provider));
    news.sort((a, b) => carriers(b) - carriers(a) ||
        Number(isFirst(b)) - Number(isFirst(a)) ||
        (a.model.id < b.model.id ? -1 : 1));
    return { news, known };
}
function newTable(news, review) {
    return (0,markdown/* table */.tp)(["Model", "Made by", "At", "In / out", "Context", "Can"], ["left", "left", "left", "right", "right", "left"], news.map(({ model, maker, models }) => {
        const prices = (0,changes_prices/* pricesOf */._5)(model);
        const context = limitsOf(model).get("context") ?? 0;
        return [
            (0,markdown/* name */.UU)((0,catalog/* nameOf */.V)(model)),
            maker === null ? "" : (0,markdown/* code */.aY)(maker),
            (0,sections_parts/* places */.zn)(models, review),
            `${(0,numbers/* price */.q9)(prices.get("input") ?? null)}\u00a0/\u00a0${(0,numbers/* price */.q9)(prices.get("output") ?? null)}`,
            context > 0 ? (0,numbers/* tokens */.LU)(context) : "–",
            abilities(model),
        ];
    }));
}
/** What sets a model apart; nearly all take and give text. */
function abilities(model) {
    const can = ["reasoning", "tool_call"].filter((field) => model[field] === true);
    const takes = [...modalitiesOf(model, "input")].filter((one) => one !== "text");
    const gives = [...modalitiesOf(model, "output")].filter((one) => one !== "text");
    return [
        ...can.map((field) => CAPABILITIES[field] ?? field),
        ...takes.map(markdown/* name */.UU),
        ...gives.map((one) => `makes ${(0,markdown/* name */.UU)(one)}`),
    ].join(", ");
}
const MAX_PROVIDERS = 12;
function knownElsewhere(known) {
    if (known.length === 0)
        return "";
    const counts = new Map();
    for (const { provider } of known) {
        counts.set(provider, (counts.get(provider) ?? 0) + 1);
    }
    const providers = [...counts]
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .map(([provider, models]) => `${(0,markdown/* code */.aY)(provider)} (${(0,numbers/* count */.U9)(models)})`);
    return `Known models at further providers (${(0,numbers/* count */.U9)(known.length)}): ${(0,sections_parts/* listed */.KE)(providers, MAX_PROVIDERS)}.`;
}
const OPEN_CHANGES = 8;
const news_MAX_NAMED = 20;
/** Providers that came, went or changed where requests and credentials go. */
function providerSection({ changes, after, before }) {
    const { added, removed, changed } = changes.providers;
    const sized = ({ id }, catalog) => `${(0,markdown/* code */.aY)(id)} (${(0,numbers/* counted */.hS)(catalog.get(id)?.models.size ?? 0, "model")})`;
    const sentence = (what, providers) => providers.length === 0 ? [] : [`${what}: ${(0,sections_parts/* listed */.KE)(providers, news_MAX_NAMED)}.`];
    const lines = [
        ...sentence("New", added.map((header) => sized(header, after))),
        ...sentence("Gone", removed.map((header) => sized(header, before))),
    ];
    const rows = changed.flatMap(({ after, fields }) => fields.map((change) => ({ provider: after.id, ...change })));
    if (lines.length + rows.length === 0)
        return budget/* EMPTY */.w;
    return (0,sections_parts/* rankedSection */.pY)(["### Providers", ...lines].join("\n\n"), {
        rows,
        open: OPEN_CHANGES,
        noun: "change",
        render: (shown) => (0,markdown/* table */.tp)(["Provider", "Field", "Before", "After"], ["left", "left", "left", "left"], shown.map(({ provider, field, before, after }) => [
            (0,markdown/* code */.aY)(provider),
            (0,markdown/* code */.aY)(field.join(".")),
            news_json(before),
            news_json(after),
        ])),
    });
}
function news_json(value) {
    return value === undefined ? "–" : (0,markdown/* code */.aY)(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./build/report/sections/rest.js




/** What is left: one folded line for each change that many models share. */
function restSection(review) {
    const groups = review.fieldGroups.filter(({ field }) => ["other", "price"].includes(kindOf(field)));
    const [largest] = groups;
    return {
        rows: groups.length,
        render: (shown) => largest === undefined
            ? ""
            : (0,markdown/* details */.zH)(`<b>Everything else</b>: ${(0,markdown/* htmlCode */.h8)(largest.field.join("."))} on ${(0,numbers/* counted */.hS)(largest.models.length, "model")}${groups.length > 1 ? ` and ${(0,numbers/* counted */.hS)(groups.length - 1, "more kind")} of change` : ""}`, groups.slice(0, shown).map(describeGroup).join("\n") +
                (0,sections_parts/* moreRows */.zj)(groups.length - shown, "line")),
    };
}
function describeGroup(group) {
    const { field, how, before, after, models, providers } = group;
    const [first] = models;
    const where = models.length === 1 && first
        ? (0,markdown/* code */.aY)(`${first.provider}:${first.id}`)
        : `${(0,numbers/* counted */.hS)(models.length, "model")} of ${(0,numbers/* counted */.hS)(providers, "provider")}`;
    const values = after === undefined
        ? ""
        : before === undefined
            ? `: ${value(after)}`
            : `: ${value(before)} → ${value(after)}`;
    return `- ${(0,markdown/* code */.aY)(field.join("."))} ${how} on ${where}${values}`;
}
function value(json) {
    return (0,markdown/* code */.aY)(JSON.stringify(json));
}
function staleSection({ staleFiles }) {
    return {
        rows: staleFiles.length,
        render: (shown) => staleFiles.length === 0
            ? ""
            : (0,markdown/* details */.zH)(`<b>Stale files</b>: ${(0,numbers/* counted */.hS)(staleFiles.length, "file")} of no provider in this catalog ${staleFiles.length === 1 ? "goes" : "go"}`, staleFiles
                .slice(0, shown)
                .map((path) => `- ${(0,markdown/* code */.aY)(path)}`)
                .join("\n") + (0,sections_parts/* moreRows */.zj)(staleFiles.length - shown, "file")),
    };
}

;// CONCATENATED MODULE: ./build/report/sections/verdict.js



const verdict_MAX_NAMED = 5;
const REASONS = [
    {
        kind: "provider",
        say: (n) => `${(0,numbers/* counted */.hS)(n, "provider id")} ${n === 1 ? "is" : "are"} no longer an atom of the providers module`,
    },
    {
        kind: "model",
        say: (n) => `${(0,numbers/* counted */.hS)(n, "model id")} ${n === 1 ? "goes" : "go"}`,
    },
    {
        kind: "capability",
        say: (n) => `${(0,numbers/* counted */.hS)(n, "model")} ${n === 1 ? "loses" : "lose"} a capability or modality`,
    },
    {
        kind: "limit",
        say: (n) => `${(0,numbers/* counted */.hS)(n, "model")} ${n === 1 ? "has" : "have"} a lower limit`,
    },
];
/** What a release with this catalog is by semantic versioning, and why; nothing where nothing changed. */
function verdict(review) {
    const { level, losses } = review.verdict;
    if (level === null)
        return "";
    const suggestion = `a release with this catalog is a <b>${level}</b> one`;
    if (losses.length === 0) {
        return level === "minor"
            ? `<sub>Nothing that code may name is lost; ${suggestion}.</sub>`
            : `<sub>Only data changed; ${suggestion}.</sub>`;
    }
    const rank = (0,sections_parts/* byProviderRank */.LQ)(review);
    const reasons = REASONS.flatMap(({ kind, say }) => {
        const own = losses
            .filter((loss) => loss.kind === kind)
            .toSorted((a, b) => rank(a.provider, b.provider));
        if (own.length === 0)
            return [];
        return [{ text: say(own.length), named: own.map(nameLoss) }];
    });
    return (0,markdown/* details */.zH)(`<b>Breaking for code that names these</b>: ${reasons.map(({ text }) => text).join(", ")}; ${suggestion}`, reasons
        .map(({ text, named }) => `- ${text}: ${(0,sections_parts/* listed */.KE)(named.map(markdown/* code */.aY), verdict_MAX_NAMED)}`)
        .join("\n"));
}
function nameLoss(loss) {
    return loss.kind === "provider"
        ? loss.provider
        : `${loss.provider}:${loss.id}`;
}

;// CONCATENATED MODULE: ./build/report/body.js













/** GitHub takes 65,536 characters; bytes are the safe way to count, and other bots append to bodies. */
const MAX_BODY_BYTES = 60_000;
/** `{summary}` in titles: the counts that matter. */
function summaryLine(review) {
    const { models, providers } = (0,report_review/* countsOf */.m)(review);
    if (review.isFirstSync)
        return `first sync of ${(0,numbers/* counted */.hS)(models.after, "model")}`;
    if (hasNoNews(review))
        return "formatting only";
    const repriced = review.repricings.length;
    const parts = [
        [models.added, "added"],
        [models.removed, "removed"],
        [models.renamed, "renamed"],
        [repriced, "repriced"],
    ];
    const said = parts
        .filter(([value]) => value > 0)
        .map(([value, what]) => `${(0,numbers/* count */.U9)(value)} ${what}`);
    if (said.length > 0)
        return said.join(", ");
    return models.changed > 0
        ? `${(0,numbers/* counted */.hS)(models.changed, "model")} changed`
        : `${(0,numbers/* counted */.hS)(providers.changed, "provider")} changed`;
}
/** The pull request's body, without marker: most important first, in at most so many UTF-8 bytes. */
function renderBody(review, maxBytes = MAX_BODY_BYTES) {
    const isPlain = review.isFirstSync || hasNoNews(review);
    const news = [
        dangerSection(review),
        goneSection(review),
        renamedSection(review),
        (0,sections_prices/* priceSection */.h8)(review),
        newsSection(review),
        abilitySection(review),
        providerSection(review),
        restSection(review),
    ];
    const sections = [
        fixed(lead(review)),
        ...(isPlain
            ? []
            : [
                usedSection(review),
                usedPricesSection(review),
                fixed(verdict(review)),
                fixed(countTable(review)),
                ...news,
                fixed(changelogFold(review)),
            ]),
        ...noteSections(review),
        staleSection(review),
        acknowledgeSection(review),
        fixed(footer(review)),
    ];
    return (0,budget/* fitSections */.W)(sections, maxBytes);
}
function fixed(text) {
    return { rows: 0, render: () => text };
}
function footer(review) {
    const { models, providers } = (0,report_review/* countsOf */.m)(review);
    return `<sub>models.dev: ${(0,numbers/* counted */.hS)(providers.after, "provider")}, ${(0,numbers/* counted */.hS)(models.after, "model")} · prices in USD per million tokens · providers that make models come before those that resell them</sub>`;
}

;// CONCATENATED MODULE: ./build/report/json.js



/** The review in report.json's shape. */
function toReport(review) {
    const { providers, models } = review.changes;
    return {
        version: 1,
        source: review.source,
        counts: (0,report_review/* countsOf */.m)(review),
        providers: {
            added: providers.added.map(({ id, name }) => ({ provider: id, name })),
            removed: providers.removed.map(({ id, name }) => ({
                provider: id,
                name,
            })),
            changed: providers.changed.map(({ after, fields }) => ({
                provider: after.id,
                name: after.name,
                fields: fields.map(copy),
            })),
        },
        models: {
            added: models.added.map(json_describe),
            removed: models.removed.map(json_describe),
            renamed: review.renames.map(({ from, to, fields, evidence }) => ({
                from: { provider: from.provider, id: from.model.id },
                to: { provider: to.provider, id: to.model.id },
                name: (0,catalog/* nameOf */.V)(to.model),
                fields: fields.map(copy),
                evidence: [...evidence],
            })),
            changed: models.changed.map(({ provider, after, fields }) => ({
                ...json_describe({ provider, model: after }),
                fields: fields.map(copy),
            })),
        },
        prices: (0,sections_prices/* priceRows */.DW)(review).flatMap(({ group }) => group.models.flatMap((place) => group.changes.map((change) => ({ ...place, ...change })))),
        groups: review.fieldGroups.map(({ field, how, before, after, models }) => ({
            field: [...field],
            how,
            ...(before !== undefined && { before }),
            ...(after !== undefined && { after }),
            models: [...models],
        })),
        findings: review.findings.map((finding) => ({ ...finding })),
        verdict: {
            breaking: review.verdict.losses.length > 0,
            level: review.verdict.level,
            losses: review.verdict.losses.map((loss) => ({
                kind: loss.kind,
                provider: loss.provider,
                ...(loss.kind !== "provider" && { id: loss.id }),
            })),
        },
        usage: review.usage && describeUsage(review.usage),
        bill: review.bill && {
            ...review.bill,
            models: [...review.bill.models],
            uncounted: [...review.bill.uncounted],
        },
        patches: review.patches.map(({ file, provider, models, exclude }) => ({
            file,
            provider,
            models: models.map(({ id }) => id),
            exclude: [...exclude],
        })),
    };
}
function describeUsage({ files, models, affected }) {
    return {
        files,
        models: models.map(({ isDeprecated, ...model }) => ({
            ...model,
            deprecated: isDeprecated,
        })),
        affected: affected.map(({ provider, id, events, uses }) => ({
            provider,
            id,
            events: events.map((event) => {
                const to = event.kind === "renamed"
                    ? event.to
                    : event.kind === "removed" || event.kind === "deprecated"
                        ? event.successor
                        : null;
                return { kind: event.kind, ...(to && { successor: to }) };
            }),
            uses: uses.map(({ path, line, providers }) => ({
                path,
                line,
                providers: [...providers],
            })),
        })),
    };
}
function json_describe({ provider, model }) {
    return { provider, id: model.id, name: (0,catalog/* nameOf */.V)(model) };
}
function copy(change) {
    return { ...change, field: [...change.field] };
}

;// CONCATENATED MODULE: ./build/report/page.js
/** Where the template, which `scripts/page.ts` builds of `src/page`, has room for the report. */
const PLACE = '<script type="application/json"></script>';
/**
 * report.html: the report in a page that searches, sorts and draws it.
 * @param template dist/page.html
 */
function renderPage(template, report) {
    return template.replace(PLACE, () => PLACE.replace("></", () => `>${page_embed(report)}</`));
}
/** JSON that no reader of HTML or JavaScript takes for anything else, whatever its texts are. */
function page_embed(report) {
    return JSON.stringify(report).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

;// CONCATENATED MODULE: ./build/report/since.js







const since_KINDS = [
    "suspicious",
    "removed",
    "deprecated",
    "renamed",
    "repriced",
    "added",
];
const HASH_LENGTH = 4;
/** In all; 2.4 kB of the 5.5 kB that GitHub's limit leaves beside the body. */
const MAX_REMEMBERED = 600;
const since_MAX_NAMED = 5;
/** What to remember of this version. */
function seenOf(review) {
    const told = tellAll(review);
    let room = MAX_REMEMBERED;
    const seen = {};
    for (const kind of since_KINDS) {
        const own = told.filter((one) => one.kind === kind);
        const fits = own.length <= room;
        if (fits)
            room -= own.length;
        if (own.length > 0)
            seen[kind] = fits ? own.map(hash).sort().join("") : own.length;
    }
    return seen;
}
/** What this version tells that the last one did not, folded; nothing where that is not known. */
function sinceLast(review, last) {
    if (last === null)
        return "";
    const told = tellAll(review);
    const changes = since_KINDS.flatMap((kind) => compare(kind, told.filter((one) => one.kind === kind), last[kind] ?? ""));
    if (changes.length === 0)
        return "";
    const summary = changes.map(({ summary }) => summary).join(", ");
    return (0,markdown/* details */.zH)(`<b>Since the last version of this pull request</b>: ${summary}`, changes.flatMap(({ lines }) => lines).join("\n"));
}
function compare(kind, now, last) {
    if (typeof last === "number") {
        const difference = now.length - last;
        if (difference === 0)
            return [];
        const text = `${(0,numbers/* count */.U9)(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} ${kind}`;
        return [{ summary: text, lines: [`- ${text}`] }];
    }
    const before = new Set(last.match(/.{4}/g));
    const fresh = now.filter((one) => !before.delete(hash(one)));
    const gone = before.size;
    const parts = [
        ...(fresh.length > 0 ? [`${fresh.length} more ${kind}`] : []),
        ...(gone > 0 ? [`${gone} no longer ${kind}`] : []),
    ];
    if (parts.length === 0)
        return [];
    const named = (0,sections_parts/* listed */.KE)(fresh.map(({ text }) => text), since_MAX_NAMED);
    return [
        {
            summary: parts.join(", "),
            lines: [`- ${parts.join(", ")}${named === "" ? "" : `: ${named}`}`],
        },
    ];
}
function tellAll(review) {
    const { changes, renames, repricings } = review;
    const told = (kind, provider, id, more = "") => ({
        kind,
        key: JSON.stringify([kind, provider, id, more]),
        text: (0,markdown/* code */.aY)(`${provider}:${id}`) + more,
    });
    return [
        ...suspicions(review),
        ...changes.models.removed.map(({ provider, model }) => told("removed", provider, model.id)),
        ...newlyDeprecated(review).map(({ provider, after }) => told("deprecated", provider, after.id)),
        ...renames.map(({ to }) => told("renamed", to.provider, to.model.id)),
        ...repricings.map(({ model, changes }) => {
            const prices = changes.map(({ dimension, before, after }) => `${(0,markdown/* name */.UU)((0,sections_prices/* label */.Pf)(dimension))} ${(0,numbers/* price */.q9)(before)} → ${(0,numbers/* price */.q9)(after)}`);
            return told("repriced", model.provider, model.after.id, ` ${(0,sections_parts/* listed */.KE)(prices, 2)}`);
        }),
        ...changes.models.added.map(({ provider, model }) => told("added", provider, model.id)),
    ];
}
/** The findings that the counts name; of moves of prices is told below. */
function suspicions({ findings }) {
    return findings
        .filter(({ severity, code }) => severity !== "notice" && code !== "price-move")
        .map((finding) => ({
        kind: "suspicious",
        key: JSON.stringify([
            finding.code,
            (0,build_finding/* subjectOf */.e)(finding),
            finding.field,
            finding.after,
        ]),
        text: `${(0,markdown/* code */.aY)((0,build_finding/* subjectOf */.e)(finding))} (${finding.code})`,
    }));
}
function hash({ key }) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(key)
        .digest("base64url")
        .slice(0, HASH_LENGTH);
}

// EXTERNAL MODULE: ./build/upstream/refusals.js
var refusals = __nccwpck_require__(9379);
;// CONCATENATED MODULE: ./build/upstream/fetch.js







/** models.dev's catalog was 2.4 MB in June 2026 and 4.6 MB in September. */
const MAX_DOWNLOAD_BYTES = 64 * 1024 * 1024;
/** A file is the user's own. V8 has no strings beyond 512 MiB. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/**
 * Fetches a models.dev catalog from a URL or a local file, `.json` or gzipped.
 * @throws {Problem} when it can't be had, is not JSON, or is larger than 64 MiB, or 256 MiB as a file.
 */
async function fetchCatalog(source, world) {
    const isUrl = /^https?:\/\//i.test(source);
    const maxBytes = isUrl ? MAX_DOWNLOAD_BYTES : MAX_FILE_BYTES;
    const raw = await (isUrl ? get : read)(source, world, maxBytes);
    const json = await decompress(raw, source, maxBytes);
    return {
        url: source,
        sha256: (0,external_node_crypto_.createHash)("sha256").update(json).digest("hex"),
        bytes: json.length,
        fetchedAt: world.now().toISOString(),
        data: fetch_parse(json, source),
    };
}
/** Loaded only now: HTTP is a third of the program's start, and a run from a file does without. */
async function get(source, world, maxBytes) {
    const { download } = await Promise.all(/* import() */[__nccwpck_require__.e(470), __nccwpck_require__.e(954)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9954));
    return download(source, world, maxBytes);
}
async function read(source, { directory }, maxBytes) {
    const path = (0,external_node_path_.resolve)(directory, source);
    try {
        const { size } = await (0,promises_namespaceObject.stat)(path);
        if (size > maxBytes)
            throw (0,refusals/* tooLarge */.g$)(source, maxBytes);
        return await (0,promises_namespaceObject.readFile)(path);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            throw error;
        throw new problem/* Problem */.A({
            title: `Can't read the catalog from ${source}`,
            cause: (0,problem/* messageOf */.b)(error),
            remedy: "Set `source` to a URL (https://…) or to the path of a .json or .json.gz file, relative to the workspace.",
        });
    }
}
/** Gzip is known by its first two bytes, whether a file's name, a URL's or the server's header promised it. */
async function decompress(raw, source, maxOutputLength) {
    if (raw[0] !== 0x1f || raw[1] !== 0x8b)
        return raw;
    const { gunzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
    try {
        return await (0,external_node_util_.promisify)(gunzip)(raw, { maxOutputLength });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw (0,refusals/* tooLarge */.g$)(source, maxOutputLength);
        throw new problem/* Problem */.A({
            title: `The catalog from ${source} is damaged`,
            cause: `It can't be unpacked: ${(0,problem/* messageOf */.b)(error)}.`,
            remedy: "Nothing was written. Run it again, or check `source`.",
        });
    }
}
function fetch_parse(json, source) {
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(json);
    }
    catch {
        throw (0,refusals/* notJson */.O2)(source, "It is not UTF-8 text.");
    }
    if (text.trim() === "")
        throw (0,refusals/* notJson */.O2)(source, "It is empty.");
    if (text.trimStart().startsWith("<")) {
        throw (0,refusals/* notJson */.O2)(source, "It is a web page. models.dev sends unknown addresses to its front page.");
    }
    try {
        return secure_json_parse.parse(text, undefined, {
            protoAction: "remove",
            constructorAction: "remove",
        });
    }
    catch (error) {
        throw (0,refusals/* notJson */.O2)(source, `${(0,problem/* messageOf */.b)(error)}.`);
    }
}

;// CONCATENATED MODULE: ./build/sync.js

















/** The whole job. Only reading and writing happen here; what is between them is a function of what was read. */
async function sync(options, world) {
    const read = await readAll(options, world);
    const composed = compose(read, options, world.now());
    const body = renderBody(composed.review);
    await writeReports(options, composed, body, world);
    if (!options.dryRun) {
        world.log("Writing the files");
        writeCatalog(options, read.checkout, composed);
    }
    const { head } = read.checkout;
    if (world.publish === null || head === null) {
        return describeFiles(options, composed);
    }
    world.log("Asking GitHub");
    const publication = toPublication(options, composed, head, body);
    const published = await world.publish(publication, head, options.dryRun);
    return { ...published, ...whatChanged(composed) };
}
/** What people wrote is checked before anything is fetched: their author need not wait to be told. */
async function readAll(options, world) {
    const [checkout, paths] = await Promise.all([
        readCheckout(options, world.publish !== null),
        listUsageFiles(options),
    ]);
    const patches = parsePatches(checkout.patches, options.patchesDir);
    const accepted = readAccepted(checkout.accepted, options.acceptedFile);
    const profile = checkout.profile === null || options.usageProfile === null
        ? null
        : readProfile(checkout.profile, options.usageProfile);
    world.log(`Fetching ${options.source}`);
    const fetched = await fetchCatalog(options.source, world);
    const usage = sourcesOf(options, checkout, paths, world);
    return { checkout, patches, accepted, profile, usage, fetched };
}
/** Only listed here; they are read when there is something to look for. */
function sourcesOf({ usagePaths, workingDirectory, pullRequest }, { head }, paths, { serverUrl }) {
    if (usagePaths.length === 0)
        return null;
    return {
        sources: {
            [Symbol.iterator]: () => readUsageFiles(workingDirectory, paths),
        },
        permalink: serverUrl === null || pullRequest === null || head === null
            ? null
            : `${serverUrl}/${pullRequest.owner}/${pullRequest.repo}/blob/${head.sha}/${head.prefix}`,
    };
}
async function writeReports({ reportDir }, { review }, body, { template }) {
    const report = toReport(review);
    const files = new Map([
        ["report.json", `${JSON.stringify(report, null, 2)}\n`],
        ["body.md", `${body}\n`],
        ["report.html", renderPage(await readTemplate(template), report)],
    ]);
    writeReport(reportDir, files);
}
/** The folder on disk may be another than the base's, where an earlier step wrote to it. */
function writeCatalog(options, { onDisk, base }, { files, changes }) {
    if (onDisk === base) {
        writeFiles(options, changes);
        return;
    }
    const { modelsDir } = options;
    const owned = ownFiles(parsePrevious(onDisk, modelsDir), modelsDir);
    writeFiles(options, fileChanges(onDisk, files, owned));
}
function whatChanged({ changes, review }) {
    return { changed: changes.write.size + changes.remove.length > 0, review };
}
/** The outcome of a run that leaves GitHub alone. */
function describeFiles({ dryRun }, composed) {
    const { changed } = whatChanged(composed);
    const { write, remove } = composed.changes;
    const did = dryRun ? "Would write" : "Wrote";
    const removed = dryRun ? "delete" : "deleted";
    return {
        ...whatChanged(composed),
        operation: dryRun ? "dry-run" : changed ? "written" : "none",
        pullRequest: { number: null, url: null, headSha: null },
        said: changed
            ? `${did} ${write.size} files and ${removed} ${remove.length}.`
            : "The files are up to date.",
        warnings: [],
    };
}
function toPublication({ modelsDir }, { files, changes, review }, head, body) {
    const inRepository = (path) => head.prefix + path;
    // The manifest's time stamp is new in every run that changes anything.
    const content = [...files].filter(([path]) => path !== manifestPath(modelsDir));
    return {
        changes: {
            write: new Map([...changes.write].map(([path, text]) => [inRepository(path), text])),
            remove: changes.remove.map(inRepository),
        },
        digest: digest(content.map(([path, text]) => [path, blobId(text, head)])),
        base: digest(head.blobs),
        body,
        summary: summaryLine(review),
        since: (last) => sinceLast(review, last),
        seen: seenOf(review),
        isBreaking: review.verdict.losses.length > 0,
        hasDanger: review.findings.some(({ severity }) => severity === "danger"),
    };
}


/***/ }),

/***/ 9379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ notJson),
/* harmony export */   Yc: () => (/* binding */ badStatus),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   oB: () => (/* binding */ badRedirect)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(411);
// Why a catalog could not be had.

function badStatus(source, status, serverAsksMs) {
    const wait = serverAsksMs > 0
        ? ` and asks to wait ${Math.ceil(serverAsksMs / 1000)} s`
        : "";
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        title: `Can't fetch the catalog from ${source}`,
        cause: `The server answers ${status}${wait}.`,
        remedy: status >= 500 || status === 429
            ? "Nothing was written. Run it again later."
            : "Nothing was written. Check `source`; the default is https://models.dev/api.json.",
    });
}
function badRedirect(source, what) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        title: `Can't fetch the catalog from ${source}`,
        cause: `The server redirects: ${what}.`,
        remedy: "Nothing was written. Check `source`; the default is https://models.dev/api.json.",
    });
}
function tooLarge(source, maxBytes) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        title: `The catalog from ${source} is too large`,
        cause: `It has more than ${maxBytes / 1024 / 1024} MiB; models.dev's has less than a tenth of that.`,
        remedy: "Nothing was written. Check `source`.",
    });
}
function notJson(source, cause) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        title: `The catalog from ${source} is not JSON`,
        cause,
        remedy: "Nothing was written. Check `source`; the default is https://models.dev/api.json.",
    });
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ PROJECT_URL),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Equal to package.json's version (a test sees to it): importing that file would put the whole of it into dist. */
const VERSION = "1.0.0";
const PROJECT_URL = "https://github.com/org/model-sync-action";


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _L: () => (/* binding */ _boolean),
  qm: () => (/* binding */ _gte),
  db: () => (/* binding */ _isoDate),
  Zm: () => (/* binding */ _lte),
  Eb: () => (/* binding */ _maxLength),
  m9: () => (/* binding */ _minLength),
  G8: () => (/* binding */ _never),
  UI: () => (/* binding */ _nonnegative),
  jw: () => (/* binding */ _null),
  F7: () => (/* binding */ _number),
  fU: () => (/* binding */ _refine),
  Fk: () => (/* binding */ _regex),
  Rl: () => (/* binding */ _string),
  em: () => (/* binding */ _unknown),
  q0: () => (/* binding */ describe),
  mI: () => (/* binding */ meta)
});

// UNUSED EXPORTS: TimePrecision, _any, _array, _base64, _base64url, _bigint, _catch, _check, _cidrv4, _cidrv6, _coercedBigint, _coercedBoolean, _coercedDate, _coercedNumber, _coercedString, _creditCard, _cuid, _cuid2, _custom, _date, _default, _discriminatedUnion, _e164, _email, _emoji, _endsWith, _enum, _file, _float32, _float64, _gt, _guid, _iban, _includes, _int, _int32, _int64, _intersection, _ipv4, _ipv6, _isoDateTime, _isoDuration, _isoTime, _jwt, _ksuid, _lazy, _length, _literal, _lowercase, _lt, _mac, _map, _max, _maxSize, _mime, _min, _minSize, _multipleOf, _nan, _nanoid, _nativeEnum, _negative, _nonoptional, _nonpositive, _normalize, _nullable, _optional, _overwrite, _pipe, _positive, _promise, _properties, _property, _readonly, _record, _set, _size, _slugify, _startsWith, _stringFormat, _stringbool, _success, _superRefine, _symbol, _templateLiteral, _toLowerCase, _toUpperCase, _transform, _trim, _tuple, _uint32, _uint64, _ulid, _undefined, _union, _uppercase, _url, _uuid, _uuidv4, _uuidv6, _uuidv7, _void, _xid, _xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new core_checks/* $ZodCheckLessThan */.sm({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new core_checks/* $ZodCheckGreaterThan */.J_({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new core_checks/* $ZodCheckMaxLength */.Yk({
        check: "max_length",
        ...core_util/* normalizeParams */.A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new core_checks/* $ZodCheckMinLength */.Kk({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new core_checks/* $ZodCheckRegex */.DG({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...core_util/* normalizeParams */.A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan)
/* harmony export */ });
/* unused harmony exports $ZodCheckMultipleOf, $ZodCheckNumberFormat, $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckLengthEquals, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckProperty, $ZodCheckProperties, $ZodCheckMimeType, $ZodCheckOverwrite */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = util.NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ $ZodRealError),
/* harmony export */   a$: () => (/* binding */ $ZodError)
/* harmony export */ });
/* unused harmony exports flattenError, formatError, treeifyError, toDotPath, prettifyError */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStringifyReplacer */ .k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer);
const $ZodRealError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ parseAsync),
/* harmony export */   bp: () => (/* binding */ safeParseAsync),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   xL: () => (/* binding */ safeParse)
/* harmony export */ });
/* unused harmony exports _parse, _parseAsync, _safeParse, _safeParseAsync, validate, validateAsync, _encode, encode, _decode, decode, _encodeAsync, encodeAsync, _decodeAsync, decodeAsync, _safeEncode, safeEncode, _safeDecode, safeDecode, _safeEncodeAsync, safeEncodeAsync, _safeDecodeAsync, safeDecodeAsync */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7428);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
            _util_js__WEBPACK_IMPORTED_MODULE_1__/* .captureStackTrace */ .gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
            _util_js__WEBPACK_IMPORTED_MODULE_1__/* .captureStackTrace */ .gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);


/***/ }),

/***/ 1041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ $ZodArray),
  sF: () => (/* binding */ $ZodBoolean),
  b0: () => (/* binding */ $ZodCustom),
  VO: () => (/* binding */ $ZodEnum),
  v1: () => (/* binding */ $ZodISODate),
  kU: () => (/* binding */ $ZodLazy),
  nu: () => (/* binding */ $ZodLiteral),
  Um: () => (/* binding */ $ZodNever),
  x8: () => (/* binding */ $ZodNull),
  qc: () => (/* binding */ $ZodNullable),
  vz: () => (/* binding */ $ZodNumber),
  L8: () => (/* binding */ $ZodObject),
  ig: () => (/* binding */ $ZodOptional),
  _m: () => (/* binding */ $ZodPipe),
  h: () => (/* binding */ $ZodRecord),
  $v: () => (/* binding */ $ZodString),
  EY: () => (/* binding */ $ZodStringFormat),
  Wc: () => (/* binding */ $ZodTransform),
  W4: () => (/* binding */ $ZodType),
  cu: () => (/* binding */ $ZodUnion),
  GP: () => (/* binding */ $ZodUnknown)
});

// UNUSED EXPORTS: $ZodAny, $ZodBase64, $ZodBase64URL, $ZodBigInt, $ZodBigIntFormat, $ZodCIDRv4, $ZodCIDRv6, $ZodCUID, $ZodCUID2, $ZodCatch, $ZodCodec, $ZodCreditCard, $ZodCustomStringFormat, $ZodDate, $ZodDefault, $ZodDiscriminatedUnion, $ZodE164, $ZodEmail, $ZodEmoji, $ZodExactOptional, $ZodFile, $ZodFunction, $ZodGUID, $ZodIBAN, $ZodIPv4, $ZodIPv6, $ZodISODateTime, $ZodISODuration, $ZodISOTime, $ZodIntersection, $ZodJWT, $ZodKSUID, $ZodMAC, $ZodMap, $ZodNaN, $ZodNanoID, $ZodNonOptional, $ZodNumberFormat, $ZodObjectJIT, $ZodPrefault, $ZodPreprocess, $ZodPromise, $ZodReadonly, $ZodSet, $ZodSuccess, $ZodSymbol, $ZodTemplateLiteral, $ZodTuple, $ZodULID, $ZodURL, $ZodUUID, $ZodUndefined, $ZodVoid, $ZodXID, $ZodXor, URL_BAD_FORMAT, URL_UNPARSEABLE, base64Charset, base64urlCharset, canParseURL, clone, getDiscriminatedOption, isValidBase64, isValidBase64URL, isValidCIDRv6, isValidCreditCard, isValidIBAN, isValidIPv6, isValidJWT, mergeValues, parseURLObject, standardProps, stripTabAndNewline, urlHostnameOk, urlProtocolOk, validateURL

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNumberFormat", (inst, def) => {
    checks.$ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
})));
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = _null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
})));
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
})));
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    core_util/* defineLazy */.gJ(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
});
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gJ: () => (/* binding */ defineLazy),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, joinValues, floatSafeRemainder, objectClone, rawShape, mergeDefs, cloneDef, getElementAtPath, promiseAllObject, randomString, esc, slugify, allowsEval, shallowClone, numKeys, getParsedType, primitiveTypes, createTransparentProxy, stringifyPrimitive, NUMBER_FORMAT_RANGES, BIGINT_FORMAT_RANGES, pick, omit, extend, safeExtend, merge, partial, required, unwrapMessage, getSizableOrigin, parsedType, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, derived, CONSTANT_CATCH, constantCatch */

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (/* unused pure expression or super */ null && ((() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))()));
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 4343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FsL: () => (/* binding */ pipe),
/* harmony export */   Ikc: () => (/* binding */ object),
/* harmony export */   KCZ: () => (/* binding */ union),
/* harmony export */   L5J: () => (/* binding */ unknown),
/* harmony export */   Pq9: () => (/* binding */ json),
/* harmony export */   YOg: () => (/* binding */ array),
/* harmony export */   YPB: () => (/* binding */ refine),
/* harmony export */   YjP: () => (/* binding */ string),
/* harmony export */   _H3: () => (/* binding */ looseObject),
/* harmony export */   aig: () => (/* binding */ number),
/* harmony export */   cl6: () => (/* binding */ nullish),
/* harmony export */   euz: () => (/* binding */ literal),
/* harmony export */   g1P: () => (/* binding */ record),
/* harmony export */   k5n: () => (/* binding */ _enum),
/* harmony export */   lqM: () => (/* binding */ optional),
/* harmony export */   mee: () => (/* binding */ nullable),
/* harmony export */   pdi: () => (/* binding */ transform),
/* harmony export */   q0y: () => (/* binding */ describe),
/* harmony export */   rej: () => (/* binding */ strictObject),
/* harmony export */   zUr: () => (/* binding */ ZodMiniStringFormat)
/* harmony export */ });
/* unused harmony exports ZodMiniType, ZodMiniString, ZodMiniEmail, email, ZodMiniGUID, guid, ZodMiniUUID, uuid, uuidv4, uuidv6, uuidv7, ZodMiniURL, url, httpUrl, ZodMiniEmoji, emoji, ZodMiniNanoID, nanoid, ZodMiniCUID, cuid, ZodMiniCUID2, cuid2, ZodMiniULID, ulid, ZodMiniXID, xid, ZodMiniKSUID, ksuid, ZodMiniIPv4, ipv4, ZodMiniIPv6, ipv6, ZodMiniCIDRv4, cidrv4, ZodMiniCIDRv6, cidrv6, ZodMiniMAC, mac, ZodMiniBase64, base64, ZodMiniBase64URL, base64url, ZodMiniE164, e164, ZodMiniCreditCard, creditCard, ZodMiniIBAN, iban, ZodMiniJWT, jwt, ZodMiniCustomStringFormat, stringFormat, hostname, hex, currencyCode, hash, ZodMiniNumber, ZodMiniNumberFormat, int, float32, float64, int32, uint32, ZodMiniBoolean, boolean, ZodMiniBigInt, bigint, ZodMiniBigIntFormat, int64, uint64, ZodMiniSymbol, symbol, ZodMiniUndefined, undefined, ZodMiniNull, null, ZodMiniAny, any, ZodMiniUnknown, ZodMiniNever, never, ZodMiniVoid, void, ZodMiniDate, date, ZodMiniArray, keyof, ZodMiniObject, extend, safeExtend, merge, pick, omit, partial, exactPartial, required, catchall, ZodMiniUnion, ZodMiniXor, xor, ZodMiniDiscriminatedUnion, discriminatedUnion, ZodMiniIntersection, intersection, ZodMiniTuple, tuple, ZodMiniRecord, partialRecord, looseRecord, ZodMiniMap, map, ZodMiniSet, set, ZodMiniEnum, nativeEnum, ZodMiniLiteral, ZodMiniFile, file, ZodMiniTransform, ZodMiniOptional, ZodMiniExactOptional, exactOptional, ZodMiniNullable, ZodMiniDefault, _default, ZodMiniPrefault, prefault, ZodMiniNonOptional, nonoptional, ZodMiniSuccess, success, ZodMiniCatch, catch, ZodMiniNaN, nan, ZodMiniPipe, ZodMiniCodec, codec, invertCodec, ZodMiniReadonly, readonly, ZodMiniTemplateLiteral, templateLiteral, ZodMiniLazy, lazy, ZodMiniPromise, promise, ZodMiniCustom, check, custom, superRefine, meta, instanceof, stringbool, ZodMiniFunction, _function, function */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1041);
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4723);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3305);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4196);




const ZodMiniType = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodType */ .W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        _core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .qh(this, "with", value);
    },
    parse(data, params) {
        return _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAsync */ .EJ(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL(this, data, params);
    },
    safeParseAsync(data, params) {
        return _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParseAsync */ .bp(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return _core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .clone */ .o8(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniString", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodString */ .$v.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* ._string */ .Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniStringFormat", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodStringFormat */ .EY.init(inst, def);
    ZodMiniString.init(inst, def);
});
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniNumber", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodNumber */ .vz.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* ._number */ .F7(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNumberFormat", (inst, def) => {
    core.$ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
})));
function int(params) {
    return core._int(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniBoolean", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodBoolean */ .sF.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* ._boolean */ ._L(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniNull", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodNull */ .x8.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _null(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* ._null */ .jw(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniUnknown", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodUnknown */ .GP.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* ._unknown */ .em(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniNever", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodNever */ .Um.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* ._never */ .G8(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniArray", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodArray */ .$p.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniObject", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodObject */ .L8.init(inst, def);
    ZodMiniType.init(inst, def);
    _core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .installLazyProp */ .X(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniUnion", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodUnion */ .cu.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniRecord", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRecord */ .h.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniEnum", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodEnum */ .VO.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniLiteral", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodLiteral */ .nu.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniTransform", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodTransform */ .Wc.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniOptional", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodOptional */ .ig.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniNullable", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodNullable */ .qc.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCatch", (inst, def) => {
    core.$ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core.util.constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniPipe", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodPipe */ ._m.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniLazy", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodLazy */ .kU.init(inst, def);
    ZodMiniType.init(inst, def);
});
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniCustom", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCustom */ .b0.init(inst, def);
    ZodMiniType.init(inst, def);
});
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* ._refine */ .fU(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const describe = _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0;
const meta = _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .meta */ .mI;
// instanceof
class Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = _lazy(() => {
        return union([string(), number(), boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
