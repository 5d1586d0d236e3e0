const image = { width: 512, height: 512, channels: 1, data: new Uint8Array(512 * 512) };
for (;;) show.image(image);
