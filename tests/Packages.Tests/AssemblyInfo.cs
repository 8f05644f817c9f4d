using Packages.Tests.Packed;

[assembly: AssemblyFixture(typeof(PackedFolder))]
