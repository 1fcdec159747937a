export const id = 771;
export const ids = [771];
export const modules = {

/***/ 9771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    upsertComment: () => upsertComment
  });
  var clock_0 = __webpack_require__(3535);
  var http_response = __webpack_require__(5407);
  var message_0 = __webpack_require__(3102);
  var retry = __webpack_require__(4443);
  var errors = __webpack_require__(5650);
  var http = __webpack_require__(5800);
  var network_errors = __webpack_require__(790);
  // CONCATENATED MODULE: ./github/github-failure.js
  class GitHubRefusal extends Error {
    status;
    retry;
    retryAfterMs;
    constructor(status, message, retry, retryAfterMs) {
      super(message);
      this.name = "GitHubRefusal";
      this.status = status;
      this.retry = retry;
      this.retryAfterMs = retryAfterMs;
    }
  }
  function unwrapOctokitError(error) {
    const {message: message, request: request, response: response, cause: cause} = error;
    if (!response) return cause ?? error;
    const {status: status, headers: headers} = response;
    const retryAfterMs = (0, http_response.mK)(headers);
    const {message: words} = response.data ?? {};
    return new GitHubRefusal(status, typeof words === "string" && words !== "" ? words : message, classifyRefusal(status, request?.method, retryAfterMs), retryAfterMs);
  }
  function classifyRefusal(status, method, retryAfterMs) {
    if (status === 404 && method === "PATCH") return "once";
    if (status === 429 || status === 403 && retryAfterMs !== void 0) return "throttled";
    return status >= 500 ? "transient" : "final";
  }
  function isGitHubFailure(error) {
    return [ http.pM, http_response.Vk, GitHubRefusal ].some(Failure => error instanceof Failure);
  }
  function aboutCommentFailure(error, isFromFork) {
    if (error instanceof errors.lZ) return error.text;
    if (error instanceof http.pM) return (0, network_errors.KL)(error);
    if (error instanceof http_response.Vk) return message_0.ab`GitHub failed: ${error.message}.`;
    if (error instanceof GitHubRefusal) return aboutRefusal(error, isFromFork);
    return message_0.ab`Something unexpected happened ("${(0, errors.Z9)(error)}").`;
  }
  function aboutRefusal({status: status, message: message, retry: retry}, isFromFork) {
    const refusal = message_0.ab`GitHub refused the request (status ${status}: "${message}").`;
    if (retry === "throttled" || /rate limit/i.test(message)) return message_0.ab`${refusal} Run the step again later.`;
    if (status === 401) return message_0.ab`${refusal} Correct ${(0, message_0.aY)("github-token")}, or leave it out.`;
    if (status !== 404 && !/not accessible/i.test(message)) return refusal;
    if (isFromFork) return message_0.ab`${refusal} A run for a pull request from a fork gets a read-only token; the job summary has the same text.`;
    return message_0.ab`${refusal} Give the job the permission ${(0, message_0.aY)("pull-requests: write")}.`;
  }
  // CONCATENATED MODULE: ./github/import-environment.js
  const environment = process.env;
  process.env = {
    ...environment,
    GITHUB_EVENT_PATH: "",
    no_proxy: "*"
  };
  function restoreEnvironment() {
    process.env = environment;
  }
  var github = __webpack_require__(7993);
  // CONCATENATED MODULE: ./github/octokit.js
  restoreEnvironment();
  const LARGEST_ANSWER_BYTES = 16 * 1024 * 1024;
  const SILENT = {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: () => {}
  };
  function openOctokit({token: token, api: api, signal: signal, trace: trace}) {
    const handler = new http.e$({
      expects: "json-or-list",
      largestBytes: LARGEST_ANSWER_BYTES,
      signal: signal,
      trace: trace
    });
    const octokit = (0, github.Q)(token, {
      baseUrl: api.replace(/(?<!\/)\/+$/, ""),
      userAgent: "ses-mail-from-action",
      log: SILENT,
      request: {
        fetch: fetchBy(handler),
        log: SILENT
      }
    });
    octokit.hook.error("request", error => {
      throw unwrapOctokitError(error);
    });
    return {
      octokit: octokit,
      close: () => handler.destroy()
    };
  }
  function fetchBy(handler) {
    return async (address, options) => {
      const {response: response} = await handler.handle((0, http.pU)(new URL(address), options));
      const {statusCode: status, body: body} = response;
      const headers = {
        ...response.headers,
        "content-type": "application/json"
      };
      return new Response(status === 204 ? null : body, {
        status: status,
        headers: headers
      });
    };
  }
  // CONCATENATED MODULE: ./github/thread.js
  const LIMIT_MS = 3e4;
  const COMMENTS_PER_PAGE = 100;
  const LONG_COMMENTS_PER_PAGE = 20;
  const MAX_PAGES = 200;
  async function upsertComment(marker, text, options) {
    try {
      return await upsertInTime(marker, text, options);
    } catch (error) {
      return {
        kind: "failed",
        reason: reasonFor(error, options)
      };
    }
  }
  async function upsertInTime(marker, text, options) {
    const {event: event, repository: repository, clock: clock, signal: signal, onRetry: onRetry} = options;
    const closed = new AbortController;
    const ends = AbortSignal.any([ signal, closed.signal ]);
    const {octokit: octokit, close: close} = openOctokit({
      ...options,
      signal: ends
    });
    const thread = new Thread(octokit, repository, event);
    const endsAt = clock.monotonic() + LIMIT_MS;
    const attempt = async () => {
      const result = await (0, retry.tx)(() => thread.upsert(marker, text), isGitHubFailure);
      if ("failure" in result && isTooLate(result.failure, endsAt - clock.monotonic())) throw result.failure;
      return result;
    };
    const ended = (0, retry.LH)(attempt, {
      clock: clock,
      signal: ends,
      onRetry: ({message: message}, delayMs) => onRetry("GitHub", message, delayMs)
    });
    try {
      const result = await (0, clock_0.wj)(LIMIT_MS, ended, {
        clock: clock,
        signal: signal
      });
      if ("failure" in result) throw result.failure;
      return result.value;
    } catch (error) {
      if (!thread.updated || signal.aborted) throw error;
      return {
        ...thread.updated,
        leftover: reasonFor(error, options)
      };
    } finally {
      closed.abort();
      close();
    }
  }
  function isTooLate({retryAfterMs: retryAfterMs = 0}, leftMs) {
    return retryAfterMs >= leftMs;
  }
  function reasonFor(error, {event: event}) {
    if (error instanceof clock_0.MU) return message_0.ab`GitHub did not answer within ${LIMIT_MS / 1e3} seconds.`;
    return aboutCommentFailure(error, event.pullRequest?.isFromFork ?? false);
  }
  class Thread {
    #octokit;
    #repository;
    #event;
    #perPage=COMMENTS_PER_PAGE;
    #created;
    updated;
    constructor(octokit, repository, event) {
      this.#octokit = octokit;
      this.#repository = repository;
      this.#event = event;
    }
    async upsert(marker, text) {
      const pullRequest = await this.#pullRequest();
      if (pullRequest === void 0) return {
        kind: "no-pull-request"
      };
      const {issues: issues} = this.#octokit.rest;
      let own = await this.#commentsWith(marker, pullRequest);
      if (own.length === 0) {
        const comment = {
          ...this.#repository,
          issue_number: pullRequest,
          body: text
        };
        this.#created ??= await idOf(issues.createComment(comment));
        own = await this.#commentsWith(marker, pullRequest);
      }
      const [oldest, ...others] = own;
      if (!oldest || oldest.id === this.#created) return {
        kind: "created",
        pullRequest: pullRequest
      };
      await idOf(issues.updateComment({
        ...this.#repository,
        comment_id: oldest.id,
        body: text
      }));
      this.updated = {
        kind: "updated",
        pullRequest: pullRequest
      };
      for (const {id: id, user: user, body: body} of others) if (body?.startsWith(marker.exact) && user?.login === oldest.user?.login) await this.#delete(id);
      return this.updated;
    }
    async #pullRequest() {
      const {pullRequest: pullRequest, pushed: sha = ""} = this.#event;
      if (pullRequest) return pullRequest.number;
      const {data: data} = await this.#octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        ...this.#repository,
        commit_sha: sha
      });
      if (!Array.isArray(data) || data.some(pull => typeof pull?.number !== "number")) throw new http_response.Vk("GitHub", 200, "no list of pull requests");
      const merged = data.find(pull => pull.merged_at && pull.merge_commit_sha === sha);
      return (merged ?? data.find(pull => pull.state === "open" && pull.head.sha === sha))?.number;
    }
    async #commentsWith({exact: exact, alike: alike}, pullRequest) {
      const beginnings = [ exact, ...alike ];
      const kindOf = ({body: body}) => beginnings.findIndex(beginning => body?.startsWith(beginning));
      const own = [];
      for (let page = 1; page <= MAX_PAGES; page++) {
        const {data: data, headers: headers} = await this.#commentsOn(page, pullRequest);
        if (!isListOfComments(data)) throw new http_response.Vk("GitHub", 200, "no list of comments");
        own.push(...data.filter(comment => kindOf(comment) >= 0 && isByUs(comment)));
        if (!headers.link?.includes('rel="next"')) return own.toSorted((a, b) => kindOf(a) - kindOf(b));
      }
      throw new http_response.Vk("GitHub", 200, `more than ${MAX_PAGES} pages of comments`);
    }
    async #commentsOn(page, pullRequest) {
      const {issues: issues} = this.#octokit.rest;
      try {
        const place = {
          ...this.#repository,
          issue_number: pullRequest
        };
        return await issues.listComments({
          ...place,
          per_page: this.#perPage,
          page: page
        });
      } catch (error) {
        this.#perPage = LONG_COMMENTS_PER_PAGE;
        throw error;
      }
    }
    async #delete(id) {
      const {issues: issues} = this.#octokit.rest;
      const {status: status} = await issues.deleteComment({
        ...this.#repository,
        comment_id: id
      }).catch(error => {
        if (error instanceof GitHubRefusal && error.status === 404) return {
          status: 204
        };
        throw error;
      });
      if (status !== 204) throw new http_response.Vk("GitHub", status, 'something other than "No Content"');
    }
  }
  async function idOf(answer) {
    const {data: data} = await answer;
    if (typeof data?.id !== "number") throw new http_response.Vk("GitHub", 200, "no comment");
    return data.id;
  }
  function isListOfComments(data) {
    const isComment = item => typeof item?.id === "number" && typeof (item.body ?? "") === "string";
    return Array.isArray(data) && data.every(isComment);
  }
  const TRUSTED = new Set([ "OWNER", "MEMBER", "COLLABORATOR" ]);
  function isByUs({user: user, author_association: association}) {
    if (user === void 0 || TRUSTED.has(association ?? "")) return true;
    return user?.type ? user.type === "Bot" : /\[bot\]$/.test(user?.login ?? "");
  }
})

};
