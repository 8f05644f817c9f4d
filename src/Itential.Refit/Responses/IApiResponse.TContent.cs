using System.Diagnostics.CodeAnalysis;

namespace Itential.Refit;

/// <summary>The outcome of a call with typed content.</summary>
/// <typeparam name="T">The content.</typeparam>
public interface IApiResponse<out T> : IApiResponse
{
    /// <summary>The content; the type's default when the call failed or the answer was empty.</summary>
    T? Content { get; }

    /// <summary>Whether there is content.</summary>
    [MemberNotNullWhen(true, nameof(Content))]
    bool HasContent { get; }

    /// <summary>Whether nothing failed and there is content.</summary>
    [MemberNotNullWhen(true, nameof(Content))]
    bool IsSuccessfulWithContent { get; }
}
