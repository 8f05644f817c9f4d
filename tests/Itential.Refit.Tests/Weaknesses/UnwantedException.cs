namespace Itential.Refit.Tests.Weaknesses;

/// <summary>An exception of the user's own, which knows nothing of ours.</summary>
public sealed class UnwantedException(string message, Exception? cause) : Exception(message, cause);
