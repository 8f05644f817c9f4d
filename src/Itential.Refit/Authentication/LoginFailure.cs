using System.Globalization;
using System.Net;

namespace Itential.Refit.Authentication;

/// <summary>Why a login failed, kept as a value so that each waiting caller gets an exception of its own.</summary>
internal sealed record LoginFailure(string Message, HttpStatusCode? StatusCode, Exception? Cause)
{
    public bool IsRefusal => StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;

    /// <summary>The handler chain that carried the login was disposed by its client; the login says nothing about the server.</summary>
    public bool IsChainDisposed => Cause is ObjectDisposedException;

    /// <summary>For log lines: never text of an exception that is not ours.</summary>
    public string Kind => StatusCode is { } status
        ? ((int)status).ToString(CultureInfo.InvariantCulture)
        : Cause?.GetType().Name ?? nameof(AuthenticationFailedException);

    public static LoginFailure From(Exception exception, string place) => exception switch
    {
        AuthenticationFailedException own => new(own.Message, own.StatusCode, own.InnerException is { } cause ? InvalidAnswer.Unquoted(cause) : null),
        _ when InvalidAnswer.Is(exception) => new($"The login at {place} was answered with something that is no HTTP.", null, InvalidAnswer.Unquoted(exception)),
        HttpRequestException or IOException => new($"The login at {place} got no answer.", null, exception),
        _ => new($"The login at {place} ended in an error of its authenticator ({exception.GetType().Name}).", null, exception),
    };

    public static LoginFailure TimedOut(TimeSpan limit, string place)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"The login at {place} did not finish within its limit of {limit.TotalSeconds:0.###} s.");
        return new LoginFailure(message, null, new TimeoutException(message));
    }

    public AuthenticationFailedException ToException() => new(Message, StatusCode, Cause);
}
