export const id = 908;
export const ids = [908];
export const modules = {

/***/ 9527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  download: () => (/* binding */ download)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __webpack_require__(9783);
;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

// EXTERNAL MODULE: ./build/compiled/lib/problem.js
var problem = __webpack_require__(577);
// EXTERNAL MODULE: ./build/compiled/version.js
var version = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/compiled/upstream/problems.js
var problems = __webpack_require__(456);
;// CONCATENATED MODULE: ./build/compiled/upstream/download.js






/** For a whole attempt: connections, redirects, headers and body, even if the server sends slowly. */
const ATTEMPT_TIMEOUT_MS = 120_000;
const MAX_RETRY_AFTER_MS = 300_000;
const RETRIES = 3;
const BACKOFF_MS = 1000;
/** Without an answer for so long, people want to know why nothing happens. */
const SLOW_MS = 5000;
const OFFLINE = "This computer may be offline.";
const MAX_REDIRECTS = 5;
const USER_AGENT = `model-sync-action/${version/* VERSION */.x} (+${version/* PROJECT_URL */.w})`;
/** Downloads the catalog. Repeats failed attempts that may succeed later, after growing pauses or the time the server asks for. */
async function download(source, runtime, maxBytes) {
    const attemptMs = runtime.attemptMs ?? ATTEMPT_TIMEOUT_MS;
    const { warn = runtime.log } = runtime;
    const { backoffMs = BACKOFF_MS, slowMs = SLOW_MS } = runtime;
    const patienceMs = runtime.patienceMs ?? Number.POSITIVE_INFINITY;
    const startedAt = performance.now();
    let serverAsksMs = 0;
    let wasAnswered = false;
    let attempts = 0;
    const attempt = async () => {
        serverAsksMs = 0;
        attempts += 1;
        const slow = setTimeout(warn, slowMs, `No answer from ${source} for ${slowMs / 1000} s (attempt ${attempts} of ${RETRIES + 1}, which may take ${attemptMs / 1000} s). ${OFFLINE}`);
        const response = await follow(source, AbortSignal.timeout(attemptMs)).finally(() => clearTimeout(slow));
        wasAnswered = true;
        const { status } = response;
        if (status !== 200) {
            await response.body?.cancel();
            const retryAfter = response.headers.get("retry-after") ?? undefined;
            serverAsksMs = retryAfterMs(retryAfter, runtime.now());
            const problem = (0,problems/* badStatus */.Yc)(source, status, serverAsksMs);
            const isTemporary = status === 408 || status === 429 || status >= 500;
            throw isTemporary && serverAsksMs <= MAX_RETRY_AFTER_MS
                ? problem
                : new AbortError(problem);
        }
        return receive(response, source, maxBytes);
    };
    try {
        return await pRetry(() => attempt().catch(rethrow(attemptMs)), {
            retries: RETRIES,
            // The pauses are below, so that the message can name them.
            minTimeout: 0,
            onFailedAttempt: async ({ error, retriesLeft, retriesConsumed }) => {
                if (retriesLeft === 0)
                    return;
                const pauseMs = serverAsksMs + backoffMs * 2 ** retriesConsumed * (1 + Math.random());
                const waitedMs = performance.now() - startedAt;
                if (!wasAnswered && waitedMs + pauseMs > patienceMs)
                    throw error;
                const reason = error instanceof problem/* Problem */.AF ? error.cause : (0,problem/* messageOf */.bD)(error);
                warn(`Fetching ${source} failed (${reason}); attempt ${attempts + 1} of ${RETRIES + 1} in ${Math.ceil(pauseMs / 1000)} s.`);
                await (0,promises_.setTimeout)(pauseMs);
            },
        });
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            throw error;
        throw new problem/* Problem */.AF({
            title: `Can't fetch the catalog from ${source}`,
            cause: `${(0,problem/* messageOf */.bD)(error)} (after ${attempts} ${attempts === 1 ? "attempt" : "attempts"})`,
            remedy: `Nothing was written. ${wasAnswered ? "" : `${OFFLINE} `}Run it again; behind a proxy, set HTTPS_PROXY and NO_PROXY. \`source\` also takes a file that was downloaded before.`,
        });
    }
}
/** Throws an error that says why there is no answer: Node's own message is only `fetch failed`. */
function rethrow(attemptMs) {
    return (error) => {
        if (error instanceof problem/* Problem */.AF || error instanceof AbortError)
            throw error;
        if (!(error instanceof Error))
            throw new Error(String(error));
        if (error.name === "TimeoutError") {
            throw new Error(`no complete answer within ${attemptMs / 1000} s`);
        }
        const { cause } = error;
        if (!(cause instanceof Error))
            throw new Error(error.message);
        const { code } = cause;
        throw new Error(cause.message || code || error.message);
    };
}
/** Follows redirects itself, so that none leads from https to http, and there are not too many. */
async function follow(source, signal) {
    let url = new URL(source);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const response = await request(url, signal);
        const { status } = response;
        const location = response.headers.get("location");
        if (status < 301 || status > 308 || location === null)
            return response;
        await response.body?.cancel();
        const next = new URL(location, url);
        if (next.protocol !== url.protocol && next.protocol !== "https:") {
            throw new AbortError((0,problems/* badRedirect */.oB)(source, `to ${next.protocol}// is not followed`));
        }
        url = next;
    }
    throw new AbortError((0,problems/* badRedirect */.oB)(source, `more than ${MAX_REDIRECTS} of them`));
}
/** Uses Node's own `fetch`, which limits headers to 16 KiB. If the environment names a proxy, uses undici's. */
async function request(url, signal) {
    const init = {
        headers: {
            "user-agent": USER_AGENT,
            accept: "application/json",
            "accept-encoding": "gzip",
        },
        redirect: "manual",
        signal,
    };
    // `fetch` refuses a URL that contains a user name and password.
    const address = new URL(url);
    address.username = "";
    address.password = "";
    const proxy = (0,lib_proxy/* getProxyUrl */.s)(address);
    if (proxy === undefined)
        return fetch(address, init);
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const dispatcher = new undici.ProxyAgent({
        uri: proxy.href,
        // It is used for one request only.
        keepAliveTimeout: 1,
        keepAliveMaxTimeout: 1,
    });
    // A proxy that never answers would keep the program running.
    signal.addEventListener("abort", () => void dispatcher.destroy());
    const answer = undici.fetch(address, { ...init, dispatcher });
    return (await answer);
}
function retryAfterMs(header, now) {
    if (header === undefined)
        return 0;
    const seconds = Number(header);
    const ms = Number.isNaN(seconds)
        ? Date.parse(header) - now.getTime()
        : seconds * 1000;
    return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}
async function receive({ body }, source, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.length;
        if (size > maxBytes)
            throw new AbortError((0,problems/* tooLarge */.g$)(source, maxBytes));
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ PROJECT_URL),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Equal to package.json's version (a test sees to it): importing that file would put the whole of it into dist. */
const VERSION = "1.0.0";
const PROJECT_URL = "https://github.com/org/model-sync-action";


/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

};
