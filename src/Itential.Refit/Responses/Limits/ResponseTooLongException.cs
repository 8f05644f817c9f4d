using System.Diagnostics.CodeAnalysis;

namespace Itential.Refit.Requests;

/// <summary>An answer, or a part of it that is read as one, is longer than the settings allow. Callers see an <see cref="ApiException"/>.</summary>
/// <param name="part">What is too long, such as <c>answer</c> or <c>line</c>.</param>
/// <param name="limit">The limit in bytes.</param>
[SuppressMessage("Major Code Smell", "S3871:Exception types should be \"public\"", Justification = "It is translated before it leaves the call.")]
internal sealed class ResponseTooLongException(string part, long limit) : Exception
{
    public string Part { get; } = part;

    public long Limit { get; } = limit;

    /// <summary>This exception, which a serializer may have put into one of its own; null when there is none.</summary>
    public static ResponseTooLongException? In(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is ResponseTooLongException found)
            {
                return found;
            }
        }

        return null;
    }
}
