using Quickstart.CommandLine;

return await QuickstartCommand.RunAsync(args);
