for (;;) console.log('x'.repeat(50_000));
