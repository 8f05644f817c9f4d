namespace Itential.Refit;

/// <summary>Answers that are not HTTP. What .NET says of one quotes the line that it could not read, and that may be a cookie.</summary>
internal static class InvalidAnswer
{
    /// <summary>Whether an exception, or one that caused it, tells of such an answer.</summary>
    public static bool Is(Exception? exception) => exception switch
    {
        null => false,
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse } => true,
        _ => Is(exception.InnerException),
    };

    /// <summary>The exception itself, or one that says the same without the quotation.</summary>
    public static Exception Unquoted(Exception exception)
    {
        if (!Is(exception))
        {
            return exception;
        }

        var text = exception.GetBaseException().Message;
        var quotation = text.IndexOf('\'', StringComparison.Ordinal);
        return new HttpRequestException(HttpRequestError.InvalidResponse, quotation < 0 ? text : text[..quotation].TrimEnd(' ', ':') + ".");
    }
}
