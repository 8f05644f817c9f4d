namespace Itential.Refit;

/// <content>What is done to requests before they are sent.</content>
public sealed partial class RefitSettings
{
    /// <summary>The HTTP version of the requests.</summary>
    /// <value>Default: null, <see cref="HttpClient.DefaultRequestVersion"/>.</value>
    public Version? Version { get; set; }

    /// <summary>Which other versions will do.</summary>
    /// <value>Default: null, <see cref="HttpClient.DefaultVersionPolicy"/>.</value>
    public HttpVersionPolicy? VersionPolicy { get; set; }

    /// <summary>
    /// Whether each header is parsed before it is sent; one that .NET cannot parse is an <see cref="ArgumentException"/> that names it. Line
    /// breaks are refused anyway.
    /// </summary>
    /// <value>Default: false.</value>
    public bool ValidateHeaders { get; set; }

    /// <summary>
    /// Gives the value of an <c>Authorization</c> header that the declaration gave a scheme only, as in <c>[Headers("Authorization: Bearer")]</c>.
    /// It is asked once a request, and not when a parameter gave the value. Null and the empty string remove the header.
    /// </summary>
    /// <value>Default: null, the scheme is sent as declared, for a handler to complete.</value>
    /// <remarks>A synchronous call waits for it; what it throws the caller gets.</remarks>
#nullable disable annotations // a function that gives Task<string> is as welcome as one that gives Task<string?>
    public Func<HttpRequestMessage, CancellationToken, Task<string>> AuthorizationHeaderValueGetter { get; set; }
#nullable restore annotations

    /// <summary>Makes the handler of the clients that <see cref="RestService"/> makes for an address. Each client owns the one it gets.</summary>
    /// <value>Default: null, .NET's own.</value>
    public Func<HttpMessageHandler>? HttpMessageHandlerFactory { get; set; }

    /// <summary>What every request has in its options. A <see cref="PropertyAttribute"/> parameter of the same key wins.</summary>
    /// <value>Default: null, nothing.</value>
#nullable disable annotations // as above, for dictionaries whose values are never null
    public IDictionary<string, object> HttpRequestMessageOptions { get; set; }
#nullable restore annotations

    /// <summary>Whether each request's options name the interface, the method and the route template, under the keys of <see cref="RequestOptionKeys"/>.</summary>
    /// <value>Default: false, which saves a call the dictionary.</value>
    public bool DescribeRequests { get; set; }

    /// <summary>Changes each request as the last one before it is sent, without a handler. A synchronous call waits for it.</summary>
    /// <value>Default: null.</value>
    public Func<HttpRequestMessage, CancellationToken, ValueTask>? RequestModifier { get; set; }

    /// <summary>Looks at each answer as soon as its headers are there, before its body is read. A synchronous call waits for it.</summary>
    /// <value>Default: null.</value>
    public Func<HttpResponseMessage, CancellationToken, ValueTask>? ResponseObserver { get; set; }
}
