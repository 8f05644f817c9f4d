using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>What a successful token request is answered with.</summary>
internal sealed record TokenPair(Secret AccessToken, Secret RefreshToken, int ExpiresIn, string Scope);
