using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cohort.Web.Database.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Beginning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Cohorts_Body",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    Siret = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    DeclarationNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Signatory = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    SignatoryTitle = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    TimeZone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    TargetMinutes = table.Column<int>(type: "integer", nullable: false),
                    HalfDayMinutes = table.Column<int>(type: "integer", nullable: false),
                    Logo = table.Column<byte[]>(type: "bytea", nullable: true),
                    LogoType = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    DemoSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Body", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_Expectation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Expectation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_IndividualPath",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    TargetMinutes = table.Column<int>(type: "integer", nullable: true),
                    ArrivesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_IndividualPath", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_Invitation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    GivenName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    FamilyName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Role = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeBy = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Invitation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_TrainingCohort",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    SearchName = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    Department = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    TimeZone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Holidays = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TargetMinutes = table.Column<int>(type: "integer", nullable: false),
                    HalfDayMinutes = table.Column<int>(type: "integer", nullable: false),
                    MorningStartsAt = table.Column<int>(type: "integer", nullable: false),
                    AfternoonStartsAt = table.Column<int>(type: "integer", nullable: false),
                    WorkingDays = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    Pattern = table.Column<string>(type: "character varying(240)", maxLength: 240, nullable: false),
                    OpenedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_TrainingCohort", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_Brick",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Goal = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    GroupMin = table.Column<int>(type: "integer", nullable: false),
                    GroupMax = table.Column<int>(type: "integer", nullable: false),
                    MinutesMin = table.Column<int>(type: "integer", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    MinutesMax = table.Column<int>(type: "integer", nullable: false),
                    Remote = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Difficulty = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Summary = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Doing = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Leaves = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Steps = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Tips = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Material = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Licence = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Authors = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SearchText = table.Column<string>(type: "character varying(700)", maxLength: 700, nullable: false),
                    MadeBy = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ShelvedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Brick", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_Framework",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    ShortTitle = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Successor = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Framework", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_PlanChange",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_PlanChange", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_Workshop",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Doing = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Leaves = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Material = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    BrickId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Modality = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    PlaceId = table.Column<Guid>(type: "uuid", nullable: true),
                    RemoteLink = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    LockedBecause = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    LockedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    HeldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HeldBy = table.Column<Guid>(type: "uuid", nullable: true),
                    SearchText = table.Column<string>(type: "character varying(240)", maxLength: 240, nullable: false),
                    MadeBy = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Workshop", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People_AccountEvent",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_AccountEvent", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People_Person",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GivenName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    FamilyName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    SortName = table.Column<string>(type: "character varying(180)", maxLength: 180, nullable: false),
                    Language = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_Person", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_IndividualPathStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PathId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Part = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_IndividualPathStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_IndividualPathStep_Cohorts_IndividualPath_PathId",
                        column: x => x.PathId,
                        principalTable: "Cohorts_IndividualPath",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_Closure",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Closure", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_Closure_Cohorts_TrainingCohort_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts_TrainingCohort",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_HalfDay",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Part = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CorrectedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    CorrectedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_HalfDay", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_HalfDay_Cohorts_TrainingCohort_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts_TrainingCohort",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_Place",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Access = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Network = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Capacity = table.Column<int>(type: "integer", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Place", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_Place_Cohorts_TrainingCohort_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts_TrainingCohort",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_BrickCompetence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BrickId = table.Column<Guid>(type: "uuid", nullable: false),
                    NodeId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_BrickCompetence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_BrickCompetence_Curriculum_Brick_BrickId",
                        column: x => x.BrickId,
                        principalTable: "Curriculum_Brick",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_FrameworkNode",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FrameworkId = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Statement = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    SearchText = table.Column<string>(type: "character varying(1100)", maxLength: 1100, nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_FrameworkNode", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_FrameworkNode_Curriculum_FrameworkNode_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_FrameworkNode_Curriculum_Framework_FrameworkId",
                        column: x => x.FrameworkId,
                        principalTable: "Curriculum_Framework",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_Pin",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    FrameworkId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Pin", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_Pin_Curriculum_Framework_FrameworkId",
                        column: x => x.FrameworkId,
                        principalTable: "Curriculum_Framework",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_PlanChangeLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkshopId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Before = table.Column<string>(type: "character varying(32000)", maxLength: 32000, nullable: false),
                    VersionAfter = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_PlanChangeLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_PlanChangeLine_Curriculum_PlanChange_ChangeId",
                        column: x => x.ChangeId,
                        principalTable: "Curriculum_PlanChange",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_WorkshopItem",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkshopId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    StartsAt = table.Column<int>(type: "integer", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_WorkshopItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_WorkshopItem_Curriculum_Workshop_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Curriculum_Workshop",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_WorkshopLeader",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkshopId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_WorkshopLeader", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_WorkshopLeader_Curriculum_Workshop_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Curriculum_Workshop",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_WorkshopSlot",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkshopId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Part = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    StartsAt = table.Column<int>(type: "integer", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    HeldMinutes = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_WorkshopSlot", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_WorkshopSlot_Curriculum_Workshop_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Curriculum_Workshop",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "People_Claim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ClaimValue = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_Claim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_Claim_People_Person_UserId",
                        column: x => x.UserId,
                        principalTable: "People_Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People_Login",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_Login", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_People_Login_People_Person_UserId",
                        column: x => x.UserId,
                        principalTable: "People_Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People_Membership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    MadeBy = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_Membership", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_Membership_People_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People_Token",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Value = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_Token", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_People_Token_People_Person_UserId",
                        column: x => x.UserId,
                        principalTable: "People_Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_CompetenceTarget",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    NodeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_CompetenceTarget", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_CompetenceTarget_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_WorkshopCompetence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkshopId = table.Column<Guid>(type: "uuid", nullable: false),
                    NodeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    HeldMinutes = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_WorkshopCompetence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_WorkshopCompetence_Curriculum_FrameworkNode_Node~",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_WorkshopCompetence_Curriculum_Workshop_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Curriculum_Workshop",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Closure_CohortId",
                table: "Cohorts_Closure",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Expectation_CohortId_PersonId",
                table: "Cohorts_Expectation",
                columns: new[] { "CohortId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_HalfDay_CohortId_Date_Part",
                table: "Cohorts_HalfDay",
                columns: new[] { "CohortId", "Date", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_IndividualPath_CohortId_PersonId",
                table: "Cohorts_IndividualPath",
                columns: new[] { "CohortId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_IndividualPathStep_PathId_Date_Part",
                table: "Cohorts_IndividualPathStep",
                columns: new[] { "PathId", "Date", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Invitation_CohortId_Email",
                table: "Cohorts_Invitation",
                columns: new[] { "CohortId", "Email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Invitation_TokenHash",
                table: "Cohorts_Invitation",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Place_CohortId",
                table: "Cohorts_Place",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_TrainingCohort_StartsOn",
                table: "Cohorts_TrainingCohort",
                column: "StartsOn");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_BrickCompetence_BrickId_NodeId",
                table: "Curriculum_BrickCompetence",
                columns: new[] { "BrickId", "NodeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_CompetenceTarget_CohortId_NodeId",
                table: "Curriculum_CompetenceTarget",
                columns: new[] { "CohortId", "NodeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_CompetenceTarget_NodeId",
                table: "Curriculum_CompetenceTarget",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Framework_Code",
                table: "Curriculum_Framework",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkNode_FrameworkId_Code",
                table: "Curriculum_FrameworkNode",
                columns: new[] { "FrameworkId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkNode_ParentId",
                table: "Curriculum_FrameworkNode",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Pin_CohortId_FrameworkId",
                table: "Curriculum_Pin",
                columns: new[] { "CohortId", "FrameworkId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Pin_FrameworkId",
                table: "Curriculum_Pin",
                column: "FrameworkId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PlanChange_CohortId_At",
                table: "Curriculum_PlanChange",
                columns: new[] { "CohortId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PlanChangeLine_ChangeId",
                table: "Curriculum_PlanChangeLine",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PlanChangeLine_WorkshopId",
                table: "Curriculum_PlanChangeLine",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Workshop_CohortId_State",
                table: "Curriculum_Workshop",
                columns: new[] { "CohortId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_WorkshopCompetence_NodeId",
                table: "Curriculum_WorkshopCompetence",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_WorkshopCompetence_WorkshopId_NodeId",
                table: "Curriculum_WorkshopCompetence",
                columns: new[] { "WorkshopId", "NodeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_WorkshopItem_WorkshopId",
                table: "Curriculum_WorkshopItem",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_WorkshopLeader_PersonId",
                table: "Curriculum_WorkshopLeader",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_WorkshopLeader_WorkshopId",
                table: "Curriculum_WorkshopLeader",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_WorkshopSlot_CohortId_Date",
                table: "Curriculum_WorkshopSlot",
                columns: new[] { "CohortId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_WorkshopSlot_WorkshopId",
                table: "Curriculum_WorkshopSlot",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_People_AccountEvent_PersonId",
                table: "People_AccountEvent",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Claim_UserId",
                table: "People_Claim",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Login_UserId",
                table: "People_Login",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Membership_CohortId",
                table: "People_Membership",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Membership_PersonId_CohortId",
                table: "People_Membership",
                columns: new[] { "PersonId", "CohortId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "People_Person",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_People_Person_SortName",
                table: "People_Person",
                column: "SortName");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "People_Person",
                column: "NormalizedUserName",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Cohorts_Body");

            migrationBuilder.DropTable(
                name: "Cohorts_Closure");

            migrationBuilder.DropTable(
                name: "Cohorts_Expectation");

            migrationBuilder.DropTable(
                name: "Cohorts_HalfDay");

            migrationBuilder.DropTable(
                name: "Cohorts_IndividualPathStep");

            migrationBuilder.DropTable(
                name: "Cohorts_Invitation");

            migrationBuilder.DropTable(
                name: "Cohorts_Place");

            migrationBuilder.DropTable(
                name: "Curriculum_BrickCompetence");

            migrationBuilder.DropTable(
                name: "Curriculum_CompetenceTarget");

            migrationBuilder.DropTable(
                name: "Curriculum_Pin");

            migrationBuilder.DropTable(
                name: "Curriculum_PlanChangeLine");

            migrationBuilder.DropTable(
                name: "Curriculum_WorkshopCompetence");

            migrationBuilder.DropTable(
                name: "Curriculum_WorkshopItem");

            migrationBuilder.DropTable(
                name: "Curriculum_WorkshopLeader");

            migrationBuilder.DropTable(
                name: "Curriculum_WorkshopSlot");

            migrationBuilder.DropTable(
                name: "People_AccountEvent");

            migrationBuilder.DropTable(
                name: "People_Claim");

            migrationBuilder.DropTable(
                name: "People_Login");

            migrationBuilder.DropTable(
                name: "People_Membership");

            migrationBuilder.DropTable(
                name: "People_Token");

            migrationBuilder.DropTable(
                name: "Cohorts_IndividualPath");

            migrationBuilder.DropTable(
                name: "Cohorts_TrainingCohort");

            migrationBuilder.DropTable(
                name: "Curriculum_Brick");

            migrationBuilder.DropTable(
                name: "Curriculum_PlanChange");

            migrationBuilder.DropTable(
                name: "Curriculum_FrameworkNode");

            migrationBuilder.DropTable(
                name: "Curriculum_Workshop");

            migrationBuilder.DropTable(
                name: "People_Person");

            migrationBuilder.DropTable(
                name: "Curriculum_Framework");
        }
    }
}
