using System.CommandLine;
using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>Makes the passwordHash of a user. The password comes by standard input, since command lines are public.</summary>
internal static class HashPasswordCommand
{
    private const int ShortestPassword = 12;

    public static Command Create()
    {
        var command = new Command("hash-password", "Reads a password from standard input and prints the passwordHash for the configuration.");
        command.SetAction((_, cancellationToken) => CommandFault.ReportAsync(async () =>
        {
            if (!Console.IsInputRedirected)
            {
                await Console.Error.WriteAsync("Password (it is shown while you type): ").ConfigureAwait(false);
            }

            var line = await Console.In.ReadLineAsync(cancellationToken).ConfigureAwait(false) ?? "";
            if (line.Length < ShortestPassword)
            {
                throw new ConfigurationException($"The password has fewer than {ShortestPassword} characters. Write a longer one to standard input.");
            }

            Console.WriteLine(PasswordHash.Create(new Secret(line)));
        }));
        return command;
    }
}
