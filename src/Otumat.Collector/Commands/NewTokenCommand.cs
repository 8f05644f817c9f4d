using System.CommandLine;

namespace Otumat.Collector;

/// <summary>Replaces an administrator's token that was lost or seen.</summary>
internal static class NewTokenCommand
{
    public static Command Create(StorageOptions storage)
    {
        var command = new Command("new-administrator-token", "Makes and prints another administrator's token; the one before ends.");
        command.SetAction((line, cancellationToken) => CommandFault.ReportAsync(async () =>
        {
            var services = new ServiceCollection();
            services.AddCollector(storage.Read(line));
            var provider = services.BuildServiceProvider();
            await using (provider.ConfigureAwait(false))
            {
                await provider.GetRequiredService<IDatabase>().PrepareAsync(cancellationToken).ConfigureAwait(false);
                var token = await provider.GetRequiredService<AdministratorToken>().ReplaceAsync(cancellationToken).ConfigureAwait(false);
                Console.WriteLine(token.Reveal());
            }
        }));
        return command;
    }
}
