using Microsoft.Extensions.Logging;

namespace Otumat.Usage;

/// <summary>What is told of the background. No message holds a token.</summary>
internal static partial class UsageLog
{
    [LoggerMessage(EventId = 4101, Level = LogLevel.Warning, Message = "Usage events could not be written to the disk; they wait in memory.")]
    public static partial void CannotWrite(ILogger logger, Exception reason);

    [LoggerMessage(EventId = 4102, Level = LogLevel.Warning, Message = "Usage of {Package} is not collected: its data folder cannot be used.")]
    public static partial void CannotStart(ILogger logger, string package, Exception reason);

    [LoggerMessage(EventId = 4103, Level = LogLevel.Information, Message = "Usage of {Package} was not uploaded: {Reason}")]
    public static partial void UploadFailed(ILogger logger, string package, string reason);

    [LoggerMessage(EventId = 4104, Level = LogLevel.Debug, Message = "{Count} usage events of {Package} were uploaded.")]
    public static partial void Uploaded(ILogger logger, string package, int count);
}
