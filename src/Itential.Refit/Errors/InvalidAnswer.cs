namespace Itential.Refit;

/// <summary>Answers that are not HTTP. What .NET says of one quotes the line that it could not read, and that may be a cookie.</summary>
internal static class InvalidAnswer
{
    /// <summary>Whether an exception tells of one.</summary>
    public static bool Is(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse }
        || (exception is HttpRequestException && exception.InnerException is HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse });

    /// <summary>An exception that says the same without the quotation.</summary>
    public static HttpRequestException WithoutText(Exception exception)
    {
        var text = exception.GetBaseException().Message;
        var quotation = text.IndexOf('\'', StringComparison.Ordinal);
        return new HttpRequestException(HttpRequestError.InvalidResponse, quotation < 0 ? text : text[..quotation].TrimEnd(' ', ':') + ".");
    }
}
