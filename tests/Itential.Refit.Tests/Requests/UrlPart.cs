using Itential.Refit.Requests;

namespace Itential.Refit.Tests.Requests;

/// <summary>Writes part of an address, as a generated client does.</summary>
internal delegate void UrlPart(ref RequestUrl url);
