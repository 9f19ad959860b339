export const id = 954;
export const ids = [954];
export const modules = {

/***/ 9954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   download: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4942);
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4995);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(411);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8508);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9379);






const CONNECTION_TIMEOUT_MS = 30_000;
const BODY_TIMEOUT_MS = 120_000;
const MAX_RETRY_AFTER_MS = 300_000;
const RETRIES = 3;
const MAX_REDIRECTS = 5;
const USER_AGENT = `model-sync-action/${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x} (+${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .PROJECT_URL */ .w})`;
/** Tries again, with growing pauses or as long as the server asks, what may well work the next time. */
async function download(source, world, maxBytes) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq(USER_AGENT, [], {
        socketTimeout: CONNECTION_TIMEOUT_MS,
        allowRedirects: false,
    });
    let serverAsksMs = 0;
    const attempt = async () => {
        serverAsksMs = 0;
        const message = await follow(client, source);
        const status = message.statusCode ?? 0;
        if (status !== 200) {
            message.resume();
            serverAsksMs = retryAfterMs(message, world.now());
            const problem = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .badStatus */ .Yc)(source, status, serverAsksMs);
            const mayPass = status === 408 || status === 429 || status >= 500;
            throw mayPass && serverAsksMs <= MAX_RETRY_AFTER_MS
                ? problem
                : new p_retry__WEBPACK_IMPORTED_MODULE_5__/* .AbortError */ .lc(problem);
        }
        return receive(message, source, maxBytes);
    };
    try {
        return await (0,p_retry__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .Ay)(attempt, {
            retries: RETRIES,
            minTimeout: world.backoffMs ?? 1000,
            randomize: true,
            onFailedAttempt: async ({ error, retriesLeft }) => {
                if (retriesLeft === 0)
                    return;
                const reason = error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A ? error.cause : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
                world.log(`Fetching ${source} failed (${reason}); trying again.`);
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(serverAsksMs);
            },
        });
    }
    catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A)
            throw error;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
            title: `Can't fetch the catalog from ${source}`,
            cause: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)} (after ${RETRIES + 1} attempts)`,
            remedy: "Run it again; behind a proxy, set HTTPS_PROXY and NO_PROXY for the step. `source` also takes a file that another step has downloaded.",
        });
    }
    finally {
        client.dispose();
    }
}
/** The client's own way of following redirects does not know relative ones, which models.dev sends. */
async function follow(client, source) {
    let url = new URL(source);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const { message } = await client.get(url.href, {
            accept: "application/json",
            "accept-encoding": "gzip",
        });
        const { location } = message.headers;
        const status = message.statusCode ?? 0;
        if (status < 301 || status > 308 || location === undefined)
            return message;
        message.resume();
        const next = new URL(location, url);
        if (next.protocol !== url.protocol && next.protocol !== "https:") {
            throw new p_retry__WEBPACK_IMPORTED_MODULE_5__/* .AbortError */ .lc((0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .badRedirect */ .oB)(source, `to ${next.protocol}// is not followed`));
        }
        url = next;
    }
    throw new p_retry__WEBPACK_IMPORTED_MODULE_5__/* .AbortError */ .lc((0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .badRedirect */ .oB)(source, `more than ${MAX_REDIRECTS} of them`));
}
function retryAfterMs(message, now) {
    const header = message.headers["retry-after"];
    if (header === undefined)
        return 0;
    const seconds = Number(header);
    const ms = Number.isNaN(seconds)
        ? Date.parse(header) - now.getTime()
        : seconds * 1000;
    return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}
async function receive(message, source, maxBytes) {
    const deadline = setTimeout(() => message.destroy(new Error(`no complete answer within ${BODY_TIMEOUT_MS / 1000} s`)), BODY_TIMEOUT_MS);
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of message) {
            size += chunk.length;
            if (size > maxBytes)
                throw new p_retry__WEBPACK_IMPORTED_MODULE_5__/* .AbortError */ .lc((0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(source, maxBytes));
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    finally {
        clearTimeout(deadline);
    }
}


/***/ })

};
