namespace Conventions.Projects;

internal enum ReferenceKind
{
    Project,
    Analyzer,
    Package,
    Framework,
}
