namespace Itential.Refit;

/// <summary>What an answer wraps a value in, for <see cref="EnvelopeAttribute"/>. Implement both members explicitly, so that a serializer does not see them.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public interface IEnvelope<out T>
{
    /// <summary>What the answer says went wrong although its status is a success; null when nothing did.</summary>
    string? Fault { get; }

    /// <summary>The value; null when the answer holds none.</summary>
    T? Value { get; }
}
