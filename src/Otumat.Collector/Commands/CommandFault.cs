namespace Otumat.Collector;

/// <summary>Says on standard error why a command could not do its work.</summary>
internal static class CommandFault
{
    public const int Misconfigured = 2;
    public const int Failed = 1;

    public static async Task<int> ReportAsync(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
            return 0;
        }
        catch (ConfigurationException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message).ConfigureAwait(false);
            return Misconfigured;
        }
        catch (StorageUnavailableException fault)
        {
            await Console.Error.WriteLineAsync($"{fault.Message} {fault.InnerException?.Message}").ConfigureAwait(false);
            return Failed;
        }
        catch (IOException fault)
        {
            // An address that is taken, or that is not this machine's.
            await Console.Error.WriteLineAsync(fault.Message).ConfigureAwait(false);
            return Failed;
        }
    }
}
