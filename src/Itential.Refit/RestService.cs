using System.Diagnostics.CodeAnalysis;
using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>Makes clients of annotated interfaces. The calls themselves were written when the interface was compiled.</summary>
public static class RestService
{
    /// <summary>Makes a client over an <see cref="HttpClient"/>, which stays the caller's.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="client">Sends the requests; its base address starts every route.</param>
    /// <param name="settings">How requests are written and answers read; null for the defaults.</param>
    /// <exception cref="InvalidOperationException">No client was generated for the interface.</exception>
    public static T For<T>(HttpClient client, RefitSettings? settings = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(client);
        return GeneratedClients.Create<T>(client, settings ?? new RefitSettings());
    }

    /// <summary>Makes a client with an <see cref="HttpClient"/> of its own, for programs that live as long as it does.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="baseAddress">The absolute address that starts every route.</param>
    /// <param name="settings">How requests are written and answers read; null for the defaults.</param>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    /// <exception cref="InvalidOperationException">No client was generated for the interface.</exception>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The client lives as long as the interface's instance.")]
    public static T For<T>(Uri baseAddress, RefitSettings? settings = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        return baseAddress.IsAbsoluteUri
            ? For<T>(new HttpClient(settings?.HttpMessageHandlerFactory?.Invoke() ?? new HttpClientHandler()) { BaseAddress = baseAddress }, settings)
            : throw new ArgumentException($"'{baseAddress}' is no absolute address. Write it with scheme and host, such as https://platform.example.", nameof(baseAddress));
    }

    /// <summary>Makes a client with an <see cref="HttpClient"/> of its own, for programs that live as long as it does.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="baseAddress">The absolute address that starts every route.</param>
    /// <param name="settings">How requests are written and answers read; null for the defaults.</param>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    /// <exception cref="InvalidOperationException">No client was generated for the interface.</exception>
    public static T For<T>(string baseAddress, RefitSettings? settings = null)
        where T : class
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(baseAddress);
        return For<T>(new Uri(baseAddress, UriKind.RelativeOrAbsolute), settings);
    }
}
