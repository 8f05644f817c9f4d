namespace Itential.Refit.Tests.Authentication.Interleavings;

/// <summary>A request that waits for its answer.</summary>
internal sealed record GatedRequest(string Credential)
{
    public TaskCompletionSource<HttpResponseMessage> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
