using WireMock.Server;

// One WireMock serves the whole assembly; its journal and its scenarios belong to one test at a time.
[assembly: AssemblyFixture(typeof(WireMockFixture))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]
