for (let done = 0; ; done++) show.progress(done, 1e9, 'work');
