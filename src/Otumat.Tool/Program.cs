using Otumat.Tool;

return await ToolCommand.RunAsync(ToolHost.OfThisProcess(), args).ConfigureAwait(false);
