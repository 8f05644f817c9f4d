using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The certificates that gateways prove themselves with.</summary>
[Trace]
[JsonContext(typeof(GatewayManagerJson))]
public interface IGatewayCertificatesApi
{
    /// <summary>Gets all certificates.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/certificates")]
    [Envelope(typeof(ResultsEnvelope<>))]
    Task<IReadOnlyList<GatewayCertificate>> GetCertificatesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one certificate.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="certificateId">The id of the certificate.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/certificates/{certificateId}")]
    Task<GatewayCertificate> GetCertificateAsync(string certificateId, CancellationToken cancellationToken = default);

    /// <summary>Adds a certificate.</summary>
    /// <remarks>Late releases of 2023.2, and 6. A certificate that exists answers 409.</remarks>
    /// <param name="certificate">The certificate.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/gateway_manager/v1/certificates")]
    Task<AddedGatewayCertificate> CreateCertificateAsync([Body] NewGatewayCertificate certificate, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of a certificate that are given.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="certificateId">The id of the certificate.</param>
    /// <param name="certificate">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/gateway_manager/v1/certificates/{certificateId}")]
    Task<GatewayCertificate> UpdateCertificateAsync(string certificateId, [Body] GatewayCertificate certificate, CancellationToken cancellationToken = default);

    /// <summary>Deletes a certificate.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="certificateId">The id of the certificate.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/gateway_manager/v1/certificates/{certificateId}")]
    Task DeleteCertificateAsync(string certificateId, CancellationToken cancellationToken = default);
}
