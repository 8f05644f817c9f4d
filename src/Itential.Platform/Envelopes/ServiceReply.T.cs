using Itential.Refit;

namespace Itential.Platform;

/// <summary>The answer <c>{status, message, data}</c> to a change of an adapter, integration, profile, role, group or prebuilt.</summary>
/// <typeparam name="T">The type of the data.</typeparam>
public sealed record ServiceReply<T> : IEnvelope<T>
{
    /// <summary>What became of the request, such as <c>Success</c> or <c>OK</c>.</summary>
    public string? Status { get; init; }

    /// <summary>What the server says about it.</summary>
    public string? Message { get; init; }

    /// <summary>The item as the server keeps it now.</summary>
    public T? Data { get; init; }

    string? IEnvelope<T>.Fault => ReplyStatus.Fault(Status, Message);

    T? IEnvelope<T>.Value => Data;
}
