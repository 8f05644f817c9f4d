namespace Otumat.Tool;

/// <summary>What an installation or a removal has changed.</summary>
internal enum ServiceChange
{
    Installed,
    Updated,
    Unchanged,
    Removed,
    NotInstalled,
}
