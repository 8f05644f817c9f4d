using System.Text.Json;

namespace Itential.Refit;

/// <summary>Finds the value in a JSON answer that wraps it in one of several ways, for <see cref="EnvelopeAttribute"/>. Such an answer is read whole.</summary>
public interface IBodyEnvelope
{
    /// <summary>Finds the value.</summary>
    /// <param name="body">The answer.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when the answer tells of an error instead.</returns>
    static abstract bool TryOpen(JsonElement body, out JsonElement value);
}
