using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Charter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Curriculum_Proposal",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Turn",
                table: "Curriculum_Launch",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "ClosedBy",
                table: "Cohorts_Decision",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Cohorts_Charter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Places = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Validates = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Method = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Quorum = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Charter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_Charter_Cohorts_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Cohorts_Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Cohorts_Charter_Cohorts_TrainingCohort_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts_TrainingCohort",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_DecisionSequel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DecisionSequel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_DecisionSequel_Cohorts_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Cohorts_Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Charter_CohortId_Number",
                table: "Cohorts_Charter",
                columns: new[] { "CohortId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Charter_DecisionId",
                table: "Cohorts_Charter",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DecisionSequel_DecisionId_Path",
                table: "Cohorts_DecisionSequel",
                columns: new[] { "DecisionId", "Path" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Cohorts_Charter");

            migrationBuilder.DropTable(
                name: "Cohorts_DecisionSequel");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Curriculum_Proposal");

            migrationBuilder.DropColumn(
                name: "Turn",
                table: "Curriculum_Launch");

            migrationBuilder.DropColumn(
                name: "ClosedBy",
                table: "Cohorts_Decision");
        }
    }
}
