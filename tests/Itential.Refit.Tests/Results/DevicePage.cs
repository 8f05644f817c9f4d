using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Results;

public sealed record DevicePage(IReadOnlyList<Device>? Items, int? Total);
