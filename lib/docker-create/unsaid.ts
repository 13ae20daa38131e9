import type { Text } from '../text.ts';

/** Why a command line cannot say an option. `same`: the CLI sends other bytes, and Docker does the same with them. */
export interface Reason {
  readonly same: boolean;
  readonly why: Text;
}

/** What `docker create` of Docker 19.03 cannot say, or says in another way than dockershim does. */
export const REASONS = {
  attach: {
    same: true,
    why: {
      ja: 'CLI は `-a` が無いと stdout と stderr に attach すると書きます。これは後で attach する client のための印で、コンテナは変わりません。',
      en: 'Without `-a` the CLI says that stdout and stderr are attached. That is a mark for the client that attaches later; the container is the same.',
    },
  },
  pointer: {
    same: true,
    why: {
      ja: 'dockershim は何も送らず (null)、CLI は flag の既定値を送ります。どちらも「制限しない」です。',
      en: 'Dockershim sends nothing (null), the CLI sends the default of its flag. Either way nothing is limited.',
    },
  },
  restart: {
    same: true,
    why: {
      ja: 'dockershim は空のまま、CLI は `no` を送ります。どちらも Docker は再起動しません。',
      en: 'Dockershim leaves it empty, the CLI sends `no`. Docker restarts it in neither case.',
    },
  },
  envOrder: {
    same: true,
    why: {
      ja: 'CLI は環境変数を一度 map に入れるので、並ぶ順は保たれません。',
      en: 'The CLI puts the variables through a map, so their order is not kept.',
    },
  },
  argv: {
    same: true,
    why: {
      ja: '`--entrypoint` が取るのは 1 語だけなので、残りは image の後ろに置きます。境目は変わりますが、起動する argv は同じです。',
      en: '`--entrypoint` takes one word, so the rest goes behind the image. The border moves; the argv that starts is the same.',
    },
  },
  stdinOnce: {
    same: false,
    why: {
      ja: '`-i` は OpenStdin と StdinOnce を必ず組にします。片方だけは言えません。',
      en: '`-i` always sets OpenStdin and StdinOnce together. One without the other cannot be said.',
    },
  },
  emptyEntrypoint: {
    same: false,
    why: {
      ja: '空の列 `[]` は image の ENTRYPOINT を消し、null は残します。flag では `[""]` しか書けません。',
      en: 'An empty list drops the ENTRYPOINT of the image, null keeps it. A flag can only write `[""]`.',
    },
  },
  blankEntrypoint: {
    same: false,
    why: {
      ja: '先頭が空文字の Entrypoint は、`--entrypoint=` と書くと「ENTRYPOINT を消す」になります。',
      en: 'An Entrypoint that begins with an empty word: `--entrypoint=` would mean to drop the ENTRYPOINT.',
    },
  },
  paths: {
    same: false,
    why: {
      ja: '隠すパスと読み取り専用のパスを 1 つずつ指定する flag はありません。書けるのは Docker の既定か、`systempaths=unconfined` で全部外すかだけです。',
      en: 'No flag takes a list of masked or read-only paths. There is Docker’s own default, or `systempaths=unconfined`, which drops them all.',
    },
  },
  seccomp: {
    same: false,
    why: {
      ja: 'API には profile の中身を送りますが、flag が取るのはファイルのパスです。そのパスが分かりません。',
      en: 'The API gets the profile itself; the flag takes the path of a file, and that path is not known.',
    },
  },
  label: {
    same: false,
    why: {
      ja: '`--label` の key は空にできず、`=` と空白を含められません。',
      en: 'The key of a `--label` is not empty and holds neither `=` nor whitespace.',
    },
  },
  env: {
    same: false,
    why: {
      ja: '`--env` は名前の無い変数と、同じ名前の 2 つ目を受け取りません。値の無いものは手元の環境から読みます。',
      en: '`--env` takes no variable without a name and no second one of a name. One without a value is read from your own environment.',
    },
  },
  sysctl: {
    same: false,
    why: {
      ja: 'CLI が通す sysctl は `net.`、`fs.mqueue.` と `kernel.` の 8 つだけで、名前に `=` は使えません。',
      en: 'The CLI lets through `net.`, `fs.mqueue.` and eight of `kernel.`, and no name with `=`.',
    },
  },
  syntax: {
    same: false,
    why: {
      ja: 'この値は、flag の書式では別の意味になります。',
      en: 'In the syntax of the flag this value would mean something else.',
    },
  },
  nul: {
    same: false,
    why: {
      ja: 'NUL 文字を含む引数は、どの command line にも書けません。',
      en: 'No command line holds an argument with a NUL in it.',
    },
  },
  noFlag: {
    same: false,
    why: {
      ja: 'この option に当たる flag はありません。',
      en: 'There is no flag for this option.',
    },
  },
} as const satisfies Record<string, Reason>;

export type ReasonName = keyof typeof REASONS;
