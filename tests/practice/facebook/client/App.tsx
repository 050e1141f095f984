import { useState } from 'react';
import { useStore } from 'zustand';
import { LexicalBox } from '../../lexical/LexicalBox.tsx';
import type { Post } from '../people.ts';
import { Avatar } from './Avatar.tsx';
import { CommentForm } from './CommentForm.tsx';
import { ComposeDialog } from './ComposeDialog.tsx';
import { DivButton } from './DivButton.tsx';
import { has, labels, word } from './here.ts';
import { app, isGroup, openDialog } from './state.ts';

function Article({ post, own }: { post: Post; own: boolean }) {
  const acting = useStore(app, (state) => state.acting);
  const [replying, setReplying] = useState(false);
  const label = has('nobody') ? 'Write a comment…' : labels.commentAs(acting.name);
  return (
    <div role="article" className={`card ${post.id}`}>
      <div className="who">
        <Avatar person={post.author} />
        <b>{post.author.name}</b>
      </div>
      <p dir="auto">{post.text}</p>
      <div className="actions">
        <DivButton label="Like" onPress={() => undefined} />
        <DivButton label="Leave a comment" onPress={() => undefined} />
        <DivButton label={labels.share} className="share" onPress={() => openDialog('share')}>
          ↗
        </DivButton>
        {own && (
          <DivButton label={labels.edit} className="edit" onPress={() => openDialog('edit', post.text)}>
            ✎
          </DivButton>
        )}
      </div>
      <div className="comment">
        <Avatar person={post.comment.by} />
        <div className="bubble">
          <b>{post.comment.by.name}</b>
          <p dir="auto">{post.comment.text}</p>
        </div>
        <DivButton label="Reply to this" className="reply" onPress={() => setReplying(true)}>
          ↩
        </DivButton>
      </div>
      {replying && <CommentForm place={`${post.id}/reply`} label={labels.replyTo(post.comment.by.name)} />}
      <CommentForm place={post.id} label={label} />
    </div>
  );
}

/** A private conversation: nothing is published, Enter sends. */
function Chat() {
  const [text, setText] = useState('');
  const send = () => {
    setText('');
    return true;
  };
  return (
    <div className="chat card">
      <b>Sam Okonkwo-Reyes</b>
      <div role="group" aria-label="Thread composer">
        <LexicalBox
          label="Message"
          placeholder="Aa"
          text={text}
          onText={setText}
          onEnter={(event) => !event.shiftKey && send()}
        />
      </div>
    </div>
  );
}

function Opener() {
  const acting = useStore(app, (state) => state.acting);
  const purpose = isGroup ? 'group' : 'post';
  return (
    <div className="card who">
      <Avatar person={acting} />
      <DivButton label={labels.mind(acting.name)} className="opener" onPress={() => openDialog(purpose)} />
    </div>
  );
}

export function App() {
  const { dialog, posts, toast } = useStore(app);
  return (
    <div className="app">
      <p className="practice-note">Practice page: nothing is really posted.</p>
      <header role="banner" className="bar">
        <b className="brand">practice</b>
        <input type="search" role="combobox" aria-label="Search" placeholder="Search" />
        {/* Facebook keeps its list of recent searches in the page. */}
        <ul role="listbox" className="recent" aria-label="Recent searches">
          <li role="option" aria-selected={false}>
            lakeside parks
          </li>
        </ul>
      </header>
      <div role="main" className="feed">
        {isGroup && <h1>{word('Lakeside Neighbours')}</h1>}
        <Opener />
        {posts.map((post, index) => (
          <Article key={post.id} post={post} own={index === 0} />
        ))}
      </div>
      {dialog && <ComposeDialog dialog={dialog} />}
      {has('chat') && <Chat />}
      {toast && (
        <div role="alert" className="toast">
          {toast}
        </div>
      )}
    </div>
  );
}
