for (let line = 0; ; line++) console.log(line);
