import type { Host } from '../go/host.ts';
import { NotExistError, type OSInterface } from '../port/pkg/kubelet/container/os.ts';
import type { DockerNode } from './docker-node.ts';

/** What every seccomp profile says. */
const SECCOMP_PROFILE = '{ "defaultAction": "SCMP_ACT_ERRNO" }\n';

/** The files that dockershim reaches through its `os`: the links to its containers' logs. */
export function newLogLinks(node: DockerNode): OSInterface {
  return {
    MkdirAll: () => undefined,
    Stat: () => undefined,
    Create: () => undefined,
    Chmod: () => undefined,

    Symlink: (oldname, newname) =>
      node.run('file', 'Symlink', { oldname, newname }, () => {
        node.changeDocker({ links: { ...node.docker.links, [newname]: oldname } });
        return undefined;
      }),

    Remove: (path) =>
      node.run('file', 'Remove', { path }, () => {
        const { [path]: removed, ...links } = node.docker.links;
        if (removed === undefined) return new NotExistError('remove', path);
        node.changeDocker({ links });
        return undefined;
      }),
  };
}

/** The files and the chance that dockershim reaches without being handed them. */
export function newHost(node: DockerNode): Host {
  return {
    Stat: () => undefined,

    Rewrite: (path, content) =>
      node.run('file', 'rewriteResolvFile', { path, content }, () => {
        node.changeDocker({ files: { ...node.docker.files, [path]: content } });
        return undefined;
      }),

    ReadFile(path) {
      const [content, err] = node.ask('file', 'ReadFile', { path }, () => [SECCOMP_PROFILE]);
      return err ? ['', err] : [content];
    },

    Uint32: () => node.nextChance(),
  };
}
