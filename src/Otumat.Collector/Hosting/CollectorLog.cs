namespace Otumat.Collector;

/// <summary>The log goes to standard error; standard output has the few lines that somebody waits for.</summary>
internal static class CollectorLog
{
    public static void Configure(ILoggingBuilder logging, ILoggerProvider? provider)
    {
        logging.ClearProviders();

        // Requests are logged at Information, with their query; that the form keys stand unencrypted in the database is documented.
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        if (provider is null)
        {
            logging.AddSimpleConsole(console => console.SingleLine = true);
            logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        }
        else
        {
            logging.AddProvider(provider);
        }
    }
}
