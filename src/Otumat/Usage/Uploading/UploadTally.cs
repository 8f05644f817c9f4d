namespace Otumat.Usage;

/// <summary>What one upload has done so far.</summary>
internal sealed class UploadTally
{
    public int Sent { get; set; }

    public int SetAside { get; set; }

    public UploadResult End(UploadOutcome outcome, string? message = null, TimeSpan? retryAfter = null) =>
        new(outcome) { Sent = Sent, SetAside = SetAside, Message = message, RetryAfter = retryAfter };
}
