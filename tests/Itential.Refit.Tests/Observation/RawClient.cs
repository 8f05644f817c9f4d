using Itential.Refit.Connections;

namespace Itential.Refit.Tests.Observation;

/// <summary>A client with raw verbs only.</summary>
internal sealed class RawClient(Connection connection) : ApiClient(connection);
