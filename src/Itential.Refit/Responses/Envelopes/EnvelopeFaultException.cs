using System.Diagnostics.CodeAnalysis;

namespace Itential.Refit;

/// <summary>An answer of a good status whose body tells of an error, or holds no value. Callers see an <see cref="ApiException"/>.</summary>
/// <param name="fault">What the answer says; null when it holds no value.</param>
[SuppressMessage("Major Code Smell", "S3871:Exception types should be \"public\"", Justification = "It is translated before it leaves the call.")]
internal sealed class EnvelopeFaultException(string? fault) : Exception
{
    public string? Fault { get; } = fault;
}
