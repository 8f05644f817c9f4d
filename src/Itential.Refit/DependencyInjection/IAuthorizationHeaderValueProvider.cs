namespace Itential.Refit;

/// <summary>Gives the value of an <c>Authorization</c> header whose scheme a declaration gives. It is resolved anew, in a scope of its own, for each request.</summary>
public interface IAuthorizationHeaderValueProvider
{
    /// <summary>Gives the value. A synchronous call waits for it.</summary>
    /// <param name="request">The request, whose <c>Authorization</c> header holds the scheme.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The value after the scheme; null and the empty string remove the header.</returns>
    ValueTask<string?> GetAuthorizationHeaderValueAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}
