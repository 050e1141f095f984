import { useStore } from 'zustand';
import type { Post } from '../people.ts';
import { Avatar } from './Avatar.tsx';
import { tid } from './here.ts';
import { Icon } from './Icon.tsx';
import { type Composer, changeMedium, type Medium, openSide } from './state.ts';

function QuotedPost({ post }: { post: Post }) {
  return (
    <div className="quoted" role="group" aria-label="Quoted post">
      <div className="byline">
        {/* The quoted author's picture is inside the composer too: it says nothing about who posts. */}
        <Avatar person={post.author} small />
        <b>{post.author.name}</b> <span className="dim">@{post.author.handle}</span>
      </div>
      <div>{post.text}</div>
    </div>
  );
}

function VideoTexts({ composer, video }: { composer: Composer; video: Medium }) {
  return (
    <div className="video-texts">
      <input
        type="text"
        aria-label="Video title"
        placeholder="Title"
        maxLength={100}
        value={video.title}
        onChange={({ target }) => changeMedium(composer, video.id, { title: target.value })}
      />
      <input
        type="text"
        aria-label="Video description"
        placeholder="Description"
        maxLength={1000}
        value={video.description}
        onChange={({ target }) => changeMedium(composer, video.id, { description: target.value })}
      />
    </div>
  );
}

const described = (images: readonly Medium[]): string => {
  const set = images.filter(({ alt }) => alt !== '');
  if (set.length === 0) return 'Add description';
  return images.length === 1 ? (set[0]?.alt ?? '') : `${set.length} descriptions`;
};

export function Attachments({ composer }: { composer: Composer }) {
  const media = useStore(composer, (state) => state.media);
  const purpose = useStore(composer, (state) => state.purpose);
  if (media.length === 0 && purpose.is !== 'quote') return null;
  const images = media.filter(({ kind }) => kind === 'image');
  const video = media.find(({ kind }) => kind === 'video');
  const first = images[0];
  return (
    <div className="attachments" data-testid={tid('attachments')}>
      {media.map((medium) => (
        <div key={medium.id} role="group" aria-label="Media" className="medium">
          {medium.kind === 'image' ? <img src={medium.src} alt={medium.alt} /> : <video src={medium.src} />}
          <button
            type="button"
            aria-label="Remove media"
            className="remove"
            onClick={() => composer.setState((state) => ({ media: state.media.filter(({ id }) => id !== medium.id) }))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      {first && (
        <a
          href="/compose/post/media"
          className="alt-link"
          data-testid={tid('altTextWrapper')}
          aria-label="Add description"
          onClick={(event) => {
            event.preventDefault();
            openSide({ is: 'media', composer, medium: first.id });
          }}
        >
          <span data-testid={tid('altTextLabel')}>{described(images)}</span>
        </a>
      )}
      {video && <VideoTexts composer={composer} video={video} />}
      {purpose.is === 'quote' && <QuotedPost post={purpose.of} />}
    </div>
  );
}
