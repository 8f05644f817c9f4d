using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>A code, and what must fit it.</summary>
internal sealed record CodeRedemption(Secret Code, string RedirectUri, Secret Verifier);
