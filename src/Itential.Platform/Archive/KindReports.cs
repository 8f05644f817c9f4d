namespace Itential.Platform;

/// <summary>Reports of a kind whose list could not be had.</summary>
internal static class KindReports
{
    public static AssetReport Of(AssetTransfer transfer, string name, Exception exception, string refusal) => Answers.IsAbsent(exception)
        ? new AssetReport { Kind = transfer.Kind, Name = name, Outcome = AssetOutcome.Skipped, Message = $"The server has no {transfer.Kind}, or none for this account. {refusal}" }
        : new AssetReport { Kind = transfer.Kind, Name = name, Outcome = AssetOutcome.Refused, Message = refusal };
}
