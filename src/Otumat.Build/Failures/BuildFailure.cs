namespace Otumat.Build;

/// <summary>A package cannot be signed. The message is for whoever packs: what is wrong and what to do.</summary>
internal sealed class BuildFailure(string code, string message, Exception? innerException = null) : InvalidOperationException(message, innerException)
{
    /// <summary>What the build's log names the failure by, one of <see cref="FailureCodes"/>.</summary>
    public string Code { get; } = code;
}
