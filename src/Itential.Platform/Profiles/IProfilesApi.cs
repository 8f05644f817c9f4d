using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The profiles: the configurations that a server can run with, one of them active.</summary>
/// <remarks>6 configures its servers in files; these routes may be absent there.</remarks>
[Trace]
[JsonContext(typeof(ProfilesJson))]
public interface IProfilesApi
{
    /// <summary>Gets one page of the profiles.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received.</remarks>
    /// <param name="query">The order; null takes the server's own.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/profiles")]
    Task<ResultList<ProfileItem>> GetProfilesAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Profile>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all profiles, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetProfilesAsync"/>.</remarks>
    /// <param name="query">The order; null takes the server's own.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/profiles")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<ProfileItem> GetProfilesAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Profile>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one profile.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the profile.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/profiles/{id}")]
    Task<ProfileItem> GetProfileAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Makes a profile.</summary>
    /// <remarks>2023.2 and later. Some errors come as plain text.</remarks>
    /// <param name="profile">The profile; its id and description are enough.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/profiles")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Profile> CreateProfileAsync([Body] ProfileBody profile, CancellationToken cancellationToken = default);

    /// <summary>Replaces a profile.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the profile.</param>
    /// <param name="profile">The whole profile.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/profiles/{id}")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Profile> UpdateProfileAsync(string id, [Body] ProfileBody profile, CancellationToken cancellationToken = default);

    /// <summary>Makes a profile the active one.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the profile.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/profiles/{id}/active")]
    Task<ServiceReply> SwitchActiveProfileAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Deletes a profile.</summary>
    /// <remarks>2023.2 and later. Some errors come as plain text.</remarks>
    /// <param name="id">The id of the profile.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/profiles/{id}")]
    Task<ServiceReply> DeleteProfileAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Gets a profile as it can be imported elsewhere.</summary>
    /// <remarks>2023.2 and later. Encrypted properties do not travel.</remarks>
    /// <param name="id">The id of the profile.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/profiles/{id}/export")]
    Task<ProfileItem> ExportProfileAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Makes a profile of an exported one.</summary>
    /// <remarks>2023.2 and later. Encrypted properties do not travel; set them afterwards.</remarks>
    /// <param name="profile">The exported profile.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/profiles/import")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Profile> ImportProfileAsync([Body] ProfileBody profile, CancellationToken cancellationToken = default);
}
