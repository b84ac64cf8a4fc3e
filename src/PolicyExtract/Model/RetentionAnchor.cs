namespace PolicyExtract.Model;

/// <summary>What a period is counted from.</summary>
public enum RetentionAnchor
{
    Set,
    LastVisit,
    LastActivity,
    Consent,
}
