using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>What is said of a verification.</summary>
internal static class ResultFacts
{
    public static Facts Of(TrustResult result) => new Facts()
        .Add("status", "Status", result.Status)
        .Add("reason", "Reason", result.Reason.Length == 0 ? null : result.Reason)
        .Add("id", "Id", result.Id)
        .Add("version", "Version", result.Version)
        .Add("framework", "Framework", result.Framework)
        .Add("keyId", "Key id", result.KeyId)
        .Add("added", "Added", result.Added)
        .Add("removed", "Removed", result.Removed)
        .Add("changed", "Changed", result.Changed);
}
