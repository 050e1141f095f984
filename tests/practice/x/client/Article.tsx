/** A published post, with the ways that lead to a composer or publish at once. */
import { type ReactNode, useState } from 'react';
import type { Post } from '../people.ts';
import { Avatar } from './Avatar.tsx';
import { emojiIn, emojiPicture } from './engine.tsx';
import { tid } from './here.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Layer } from './Layer.tsx';
import { repost } from './send.ts';
import { app, goTo, newComposer, type Purpose } from './state.ts';

/** In a published post, unlike in the editor, emoji are pictures. */
function withEmoji(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of emojiIn(text)) {
    parts.push(text.slice(from, match.index));
    parts.push(<img key={match.index} className="emoji-image" src={emojiPicture(match[0])} alt={match[0]} />);
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

function openModal(purpose: Purpose, query: string): void {
  app.setState({ modal: newComposer('modal', purpose) });
  goTo(`/compose/post?${query}`);
}

const addressOf = ({ author, id }: Post): string => `${location.origin}/${author.handle}/status/${id}`;

function RepostMenu({ post, onClose }: { post: Post; onClose: () => void }) {
  return (
    <Layer>
      <div className="menu-scrim" onMouseDown={(event) => event.target === event.currentTarget && onClose()}>
        <div role="menu" className="menu">
          <button
            type="button"
            role="menuitem"
            data-testid={tid('retweetConfirm')}
            onClick={(event) => {
              repost(event.nativeEvent);
              onClose();
            }}
          >
            <Icon name="retweet" /> Repost
          </button>
          <button
            type="button"
            role="menuitem"
            onClick={() => {
              onClose();
              openModal({ is: 'quote', of: post }, `url=${encodeURIComponent(addressOf(post))}`);
            }}
          >
            <Icon name="pen" /> Quote
          </button>
        </div>
      </div>
    </Layer>
  );
}

function Action({ name, label, onPress, on }: { name: IconName; label: string; onPress?: () => void; on?: boolean }) {
  return (
    <button
      type="button"
      className={on ? 'action on' : 'action'}
      aria-label={label}
      data-testid={tid(name)}
      onClick={(event) => {
        event.stopPropagation();
        onPress?.();
      }}
    >
      <Icon name={name} />
    </button>
  );
}

export function Article({ post, quiet = false, large = false }: { post: Post; quiet?: boolean; large?: boolean }) {
  const [menu, setMenu] = useState(false);
  const [liked, setLiked] = useState(false);
  const status = `/${post.author.handle}/status/${post.id}`;
  return (
    <article className={large ? 'post large' : 'post'} data-testid={tid('tweet')}>
      <Avatar person={post.author} />
      <div className="column">
        <div className="byline" data-testid={tid('User-Name')}>
          <b>{post.author.name}</b> <span className="dim">@{post.author.handle}</span>{' '}
          <a
            className="dim"
            href={status}
            onClick={(event) => {
              event.preventDefault();
              goTo(status);
            }}
          >
            · {post.when}
          </a>
        </div>
        <div data-testid={tid('tweetText')}>{withEmoji(post.text)}</div>
        {!quiet && (
          <div role="group" className="actions">
            <Action
              name="reply"
              label="Reply"
              onPress={() => openModal({ is: 'reply', to: post }, `in_reply_to=${post.id}`)}
            />
            <Action name="retweet" label="Repost" onPress={() => setMenu(true)} />
            <Action name="like" label="Like" on={liked} onPress={() => setLiked(!liked)} />
            <Action name="share" label="Share" />
          </div>
        )}
      </div>
      {menu && <RepostMenu post={post} onClose={() => setMenu(false)} />}
    </article>
  );
}
